import { act, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createChart, parseChart, type Chart } from '../../src/chart/index.js';
import { BodyMap } from '../../src/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { example } from '../chart/examples.js';
import '../../src/styles.css';

/** A form as a host writes it; what it would send is kept. */
function renderForm(map: React.ReactNode) {
  const sent: FormData[] = [];
  render(
    <form
      aria-label="Intake"
      onSubmit={(event) => {
        event.preventDefault();
        sent.push(new FormData(event.currentTarget));
      }}
    >
      {map}
      <button type="submit">Send</button>
      <button type="reset">Reset</button>
    </form>,
  );
  const press = async (name: string) => {
    await userEvent.click(screen.getByRole('button', { name }));
  };
  return { sent, press };
}

const spot = { view: 'back', zone: 'back.shoulder-top.right', at: [288.5, 178.2] } as const;

it('sends the chart as JSON text', async () => {
  const { sent, press } = renderForm(<BodyMap name="pain" defaultChart={example()} />);
  await press('Send');
  expect(parseChart(sent[0]?.get('pain'))).toMatchObject({ ok: true, chart: example() });
});

it('sends an empty text while nothing is recorded, and “nothing to mark” as a chart', async () => {
  const store = createBodyMapStore();
  const { sent, press } = renderForm(<BodyMap name="pain" store={store} />);
  await press('Send');
  act(() => void store.getState().setNothingToMark(true));
  await press('Send');
  expect(sent.map((data) => data.get('pain')).map((text) => text === '')).toEqual([true, false]);
});

it('is not sent empty when it is required: it says why, and the focus goes to the figure', async () => {
  const store = createBodyMapStore();
  const { sent, press } = renderForm(<BodyMap name="pain" required store={store} />);
  await press('Send');
  expect(sent).toEqual([]);
  await expect.poll(() => document.querySelector('.palpate-notice')?.textContent).toMatch(/choose “No pain anywhere”/);
  expect(document.activeElement?.getAttribute('data-zone')).toMatch(/^front\./);
  act(() => void store.getState().addTenderness(spot));
  await press('Send');
  expect(sent).toHaveLength(1);
  expect(document.querySelector('.palpate-notice')).toBeNull();
});

it('leaves the focus to a field before it that is not valid either', async () => {
  const { press } = renderForm(
    <>
      <input aria-label="Name" required />
      <BodyMap name="pain" required />
    </>,
  );
  await press('Send');
  expect(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus();
});

it('a reset puts the chart of the beginning back', async () => {
  const store = createBodyMapStore({ chart: example() });
  const { sent, press } = renderForm(<BodyMap name="pain" store={store} />);
  act(() => void store.getState().clear());
  await press('Reset');
  expect(store.getState().chart).toEqual(example());
  await press('Send');
  expect(parseChart(sent[0]?.get('pain'))).toMatchObject({ ok: true, chart: example() });
});

it('a host that owns the chart resets it itself, as an input of its own', async () => {
  const empty = createChart({ id: 'chart' });
  function Controlled() {
    const [chart, setChart] = useState<Chart>(example());
    return (
      <>
        <BodyMap name="pain" chart={chart} onChartChange={setChart} />
        <button type="button" onClick={() => setChart(empty)}>
          Empty
        </button>
      </>
    );
  }
  const { sent, press } = renderForm(<Controlled />);
  await press('Empty');
  await press('Reset');
  await press('Send');
  expect(sent[0]?.get('pain')).toBe('');
});

it('no one meets the field itself: no tab stop, nothing to read aloud, no form field without a name', async () => {
  const { sent, press } = renderForm(<BodyMap defaultChart={example()} />);
  await press('Send');
  expect([...sent[0]!.keys()].filter((name) => name === '' || name === 'pain')).toEqual([]);
  expect(document.querySelectorAll('input[name="pain"]')).toHaveLength(0);
});

it('submits the current state in the middle of a gesture, in order among fields of the same name', () => {
  const store = createBodyMapStore({ chart: example() });
  renderForm(
    <>
      <input type="hidden" name="pain" value="of another field" />
      <BodyMap name="pain" store={store} />
      <input type="hidden" name="pain" value="of a third" />
    </>,
  );
  const sent = () => new FormData(screen.getByRole<HTMLFormElement>('form')).getAll('pain');
  const session = store.begin();
  act(() => void session.editMark('m1', { note: 'since M' }));
  const [first, text, third] = sent();
  expect([first, third]).toEqual(['of another field', 'of a third']);
  expect(parseChart(text)).toMatchObject({ ok: true, chart: store.getState().chart });
  expect(text).toContain('since M');
  act(() => void session.cancel());
  expect(parseChart(sent()[1])).toMatchObject({ ok: true, chart: example() });
});
