import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DraftStorage } from '../../src/drafts/index.js';
import { GuidedIntake, IntakeSheet, type GuidedIntakeProps } from '../../src/guided-intake.js';
import type { Answers, Item } from '../../src/intake/index.js';
import { englishIntake } from '../../src/locales/index.js';
import { answering, asking } from '../intake/examples.js';
import { storeOfTest } from '../intake/walk.js';

afterEach(cleanup);

function ask(items: readonly Item[], props: Partial<GuidedIntakeProps> = {}) {
  let answers: Answers | undefined;
  render(<GuidedIntake questionnaire={asking(items)} store={storeOfTest()} words={englishIntake} onChange={(said) => void (answers = said)} {...props} />);
  const user = userEvent.setup();
  const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));
  return { user, press, said: () => answers?.answers.map(({ item, ...rest }) => [item, 'values' in rest ? rest.values[0] : rest.state]) };
}

describe('what is typed', () => {
  it.each<readonly [Item, string, unknown]>([
    [{ id: 'a', type: 'integer', text: 'How many?' }, '12', 12],
    [{ id: 'a', type: 'decimal', text: 'How much?' }, '3,5', 3.5],
    [{ id: 'a', type: 'decimal', text: 'How much?' }, '٣٫٥', 3.5],
    [{ id: 'a', type: 'text', text: 'What?' }, ' a walk', ' a walk'],
  ])('%j %s', async (item, typed, value) => {
    const { user, press, said } = ask([item]);
    await user.type(screen.getByRole('textbox', { name: item.text ?? '' }), typed);
    await press('Next');
    expect(said()).toEqual([['a', value]]);
  });

  it('an invalid answer is explained, and does not count as skipped', async () => {
    const { user, press, said } = ask([{ id: 'a', type: 'integer', text: 'How many?', min: 1, max: 20 }]);
    const box = screen.getByRole('textbox');
    await user.type(box, '200');
    await press('Next');
    expect(screen.getByText('This must be 20 or less.')).toBeInTheDocument();
    expect(box).toHaveFocus();
    expect(box).toBeInvalid();
    await user.clear(box);
    await user.type(box, 'ten');
    await press('Next');
    expect(screen.getByText('Please write a whole number.')).toBeInTheDocument();
    expect(said()?.length ?? 0).toBe(0);
    await user.clear(box);
    await user.type(box, '10{Enter}');
    expect(said()).toEqual([['a', 10]]);
    expect(screen.getByRole('heading', { name: 'Is this right?' })).toHaveFocus();
  });

  it('nothing typed is a skip, as it says', async () => {
    const { press, said } = ask([{ id: 'a', type: 'text', text: 'What?' }]);
    await press('Next');
    expect(said()).toEqual([['a', 'skipped']]);
    expect(screen.getByText('Skipped.')).toBeInTheDocument();
  });
});

it('yes, no, and would rather not say; what is unknown is shown and not asked', async () => {
  const { press, said } = ask([{ id: 'a', type: 'boolean', text: 'A?' }, { id: 'b', type: 'boolean', text: 'B?' }, { id: 'c', type: 'unknown', was: 'attachment', text: 'A picture' }, { id: 'd', type: 'display', text: 'Nearly there.' }]);
  await press('No');
  await press('I would rather not say');
  expect(screen.getByText('You cannot answer this here.')).toBeInTheDocument();
  await press('Next');
  expect(screen.getByRole('heading', { name: 'Nearly there.' })).toBeInTheDocument();
  await press('Next');
  expect(said()).toEqual([['a', false], ['b', 'declined']]);
  expect(screen.getByText('Preferred not to say.')).toBeInTheDocument();
});

it('a question that is asked no more has no screen and no line', async () => {
  const { press } = ask([{ id: 'a', type: 'boolean', text: 'A?' }, { id: 'b', type: 'boolean', text: 'B?', enableWhen: [{ item: 'a', operator: '=', value: true }] }]);
  await press('Yes');
  expect(screen.getByRole('heading', { name: 'B?' })).toBeInTheDocument();
  await press('Go back');
  await press('No');
  expect(screen.getByRole('heading', { name: 'Is this right?' })).toBeInTheDocument();
  expect(screen.queryByText('B?')).toBeNull();
});

describe('own words', () => {
  const item: Item = { id: 'a', type: 'choice', open: true, text: 'What helps?', options: [{ value: 'heat', text: 'Warmth' }, { value: 'rest', text: 'Rest' }] };
  const box = () => screen.getByRole('textbox', { name: 'Something else, in your own words' });
  it('stand for the option, and an option for them', async () => {
    const { user, press, said } = ask([item, { id: 'b', type: 'boolean', text: 'B?' }]);
    await user.type(box(), 'a bath');
    expect(said()).toEqual([['a', 'a bath']]);
    await user.type(box(), '{Enter}');
    expect(screen.getByRole('heading', { name: 'B?' })).toHaveFocus();
    await press('Go back');
    expect(box()).toHaveValue('a bath');
    await press('Warmth');
    expect(said()).toEqual([['a', 'heat']]);
    await press('Go back');
    expect(box()).toHaveValue('');
    expect(screen.getByRole('button', { name: 'Warmth' })).toHaveAttribute('aria-pressed', 'true');
  });

  it('stand beside several options', async () => {
    let answers: Answers | undefined;
    const { user, press } = ask([{ ...item, several: true }], { onChange: (next) => void (answers = next) });
    await user.click(screen.getByRole('checkbox', { name: 'Rest' }));
    await user.type(box(), 'tea');
    await user.click(screen.getByRole('checkbox', { name: 'Warmth' }));
    expect(answers?.answers[0]).toMatchObject({ values: ['heat', 'rest', 'tea'] });
    expect(box()).toHaveValue('tea');
    await user.clear(box());
    expect(answers?.answers[0]).toMatchObject({ values: ['heat', 'rest'] });
    await press('Next');
    expect(screen.getByText('Warmth and Rest')).toBeInTheDocument();
  });
});

it('one more entry is asked for by the name of its group, and cannot be refused to be said', async () => {
  const { user, press, said } = ask([{ id: 'g', type: 'group', repeats: true, text: 'What you take' }, { id: 'a', within: 'g', type: 'text', text: 'Its name?' }]);
  await user.type(screen.getByRole('textbox'), 'A{Enter}');
  expect(screen.getByRole('heading', { name: 'Is there one more?' })).toHaveAccessibleDescription('What you take');
  expect(screen.queryByRole('button', { name: 'I would rather not say' })).toBeNull();
  await press('Yes');
  expect(screen.getByRole('heading', { name: 'Its name?' })).toHaveAccessibleDescription('What you take (2)');
  await user.type(screen.getByRole('textbox'), 'B{Enter}');
  await press('No');
  expect(said()).toEqual([['a', 'A'], ['g#2?', true], ['g#2/a', 'B'], ['g#3?', false]]);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['What you take: Its name? AChange', 'What you take (2): Its name? BChange', 'What you take: Is there one more? NoChange']);
});

it('a unit is read with the question; what has no text is named; what is unknown is not offered to be changed', async () => {
  const { press } = ask([{ id: 'a', type: 'decimal', text: 'How much?', unit: 'kg', min: 20 }, { id: 'b', type: 'text' }, { id: 'c', type: 'unknown', was: 'url', text: 'A page' }]);
  expect(screen.getByRole('textbox', { name: 'How much?' })).toHaveAccessibleDescription(/^kg/);
  await press('Next');
  expect(screen.getByRole('heading', { name: 'Your answer' })).toHaveFocus();
  await press('Next');
  await press('Next');
  expect(screen.getByText('You cannot answer this here.').closest('li')).toHaveTextContent('A page You cannot answer this here.');
  expect(screen.queryByRole('button', { name: /A page/ })).toBeNull();
});

it('a limit that is a day is said in words', async () => {
  const { press } = ask([{ id: 'a', type: 'date', text: 'When?', max: '2026-11-29' }]);
  fireEvent.change(screen.getByLabelText('When?'), { target: { value: '2027-01-01' } });
  await press('Next');
  expect(screen.getByText('This must be November 29, 2026 or less.')).toBeInTheDocument();
});

describe('what is kept on the device', () => {
  const storage = (): DraftStorage & { text: string | null } => {
    const kept = { text: null as string | null, read: () => kept.text, write: (_: string, text: string) => ((kept.text = text), { ok: true } as const), remove: () => void (kept.text = null) };
    return kept;
  };
  const items: readonly Item[] = [{ id: 'a', type: 'boolean', text: 'A?' }];

  it('goes once the host has the answers', async () => {
    const kept = storage();
    const { press } = ask(items, { draft: { key: 'k', storage: kept }, onConfirm: async () => {} });
    await press('Yes');
    expect(kept.text).toContain('"a"');
    await press('Yes, this is right');
    await waitFor(() => expect(kept.text).toBeNull());
    expect(screen.getByRole('heading', { name: 'Thank you. That is all.' })).toHaveFocus();
  });

  it('stays where the host fails, which the person hears; and is confirmed again the next time', async () => {
    const kept = storage();
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
    let fails = true;
    const onConfirm = async () => {
      if (fails) throw new Error('offline');
    };
    const { press } = ask(items, { draft: { key: 'k', storage: kept }, onConfirm });
    await press('Yes');
    await press('Yes, this is right');
    expect(await screen.findByRole('alert')).toHaveTextContent('Your answers could not be sent. Nothing is lost.');
    expect(complaints).toHaveBeenCalledTimes(1);
    expect(kept.text).toContain('"a"');
    cleanup();
    const again = ask(items, { draft: { key: 'k', storage: kept }, onConfirm });
    await again.press('Yes, this is right');
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    fails = false;
    await again.press('Send again');
    expect(await screen.findByRole('heading', { name: 'Thank you. That is all.' })).toHaveFocus();
    expect(kept.text).toBeNull();
    complaints.mockRestore();
  });

  it('is put back the next time, at the same question', async () => {
    const kept = storage();
    const { press } = ask([...items, { id: 'b', type: 'boolean', text: 'B?' }], { draft: { key: 'k', storage: kept } });
    await press('Yes');
    cleanup();
    ask([...items, { id: 'b', type: 'boolean', text: 'B?' }], { draft: { key: 'k', storage: kept } });
    expect(await screen.findByRole('heading', { name: 'B?' })).toBeInTheDocument();
  });
});

describe('the person gets a clear word', () => {
  const items: readonly Item[] = [{ id: 'a', type: 'boolean', text: 'A?' }, { id: 'b', type: 'boolean', text: 'B?' }];
  const holding = (kept: string | null): DraftStorage => ({ read: () => kept, write: () => ({ ok: true }), remove: () => {} });
  it.each<readonly [string, DraftStorage, string]>([
    ['the storage is full', { ...holding(null), write: () => { throw new DOMException('full', 'QuotaExceededError'); } }, 'These answers cannot be kept on this device. Please answer all in one go.'],
    ['the storage is forbidden', { ...holding(null), read: () => { throw new DOMException('no', 'SecurityError'); }, write: () => { throw new DOMException('no', 'SecurityError'); } }, 'These answers cannot be kept on this device. Please answer all in one go.'],
    ['what was kept cannot be read', holding('{"answers":7}'), 'Your earlier answers could not be opened. Please start again. Nothing was deleted.'],
    ['a question is gone', holding(JSON.stringify({ answers: answering(asking([...items, { id: 'x', type: 'text' }]), { x: 'words' }), at: 'a', chart: storeOfTest().getState().chart })), 'Some questions have changed since your last visit here. Please answer those again.'],
  ])('%s, and goes on', async (_, storage, text) => {
    const { press, said } = ask(items, { draft: { key: 'k', storage } });
    await press('Yes');
    expect(screen.getByRole('alert')).toHaveTextContent(text);
    await press('I understand');
    expect(screen.queryByRole('alert')).toBeNull();
    await press('No');
    expect(said()).toEqual([['a', true], ['b', false]]);
    await press('Yes, this is right');
    expect(screen.getByRole('heading', { name: 'Thank you. That is all.' })).toHaveFocus();
  });

  it('another window has answered: nothing is written over until the person says so', async () => {
    let kept: string | null = null;
    const storage: DraftStorage = { read: () => kept, write: (_, text, expected) => (expected !== undefined && expected !== kept ? { ok: false, reason: 'elsewhere', found: kept } : ((kept = text), { ok: true })), remove: () => {} };
    const { press } = ask(items, { draft: { key: 'k', storage } });
    await press('Yes');
    kept = 'of another window';
    await press('Yes');
    expect(screen.getByRole('alert')).toHaveTextContent('These questions are open in another window too.');
    expect(kept).toBe('of another window');
    await press('Keep what I say here');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(kept).toContain('"b"');
  });
});

it('the sheet shows what was skipped, declined and not asked, and numbers that are missing', () => {
  const questionnaire = { ...asking(['a', 'b', 'c', 'd'].map((id) => ({ id, type: 'integer', text: `${id}?`, min: 0, max: 10 })), [{ id: 's', text: 'Sum', rule: 'sum', items: ['a', 'b'], missing: 'no-score' }]), title: 'Four numbers' };
  render(<IntakeSheet questionnaire={questionnaire} answers={answering(questionnaire, { a: 7, b: 'skipped!', c: 'declined!' })} chart={storeOfTest().getState().chart} words={englishIntake} timeZone="UTC" />);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['a? 7 of 10', 'b? Skipped.', 'c? Preferred not to say.', 'd? Not asked.', 'Sum: none, as answers are missing (1/2)']);
  expect(screen.getByText('The person has not confirmed these answers yet.')).toBeInTheDocument();
});
