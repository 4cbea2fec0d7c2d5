import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { anchorOf } from '../../src/anatomy/index.js';
import { applyChanges, keyPoints, postureItemIds, recordFinding, recordScores, type Chart } from '../../src/chart/index.js';
import { PostureExamination, PostureLayer, SensationFields, SensationLayer, SensoryExamination } from '../../src/examination/index.js';
import { BodyMap } from '../../src/index.js';
import { ar } from '../../src/locales/ar.js';
import { de } from '../../src/locales/de.js';
import { en } from '../../src/locales/en.js';
import { keyPointOn } from '../../src/sensation.js';
import { emptyChart } from '../components/map.js';
import { createHosted } from '../store/host.js';

const layers = [SensationLayer, PostureLayer];

async function renderBeside(part: React.ReactNode, root: Partial<React.ComponentProps<typeof BodyMap.Root>> = {}, chart: Chart = emptyChart()) {
  const hosted = createHosted({ chart });
  const rendered = render(
    <BodyMap.Root store={hosted.store} layers={layers} {...root}>
      {part}
    </BodyMap.Root>,
  );
  await screen.findByRole('heading', { level: 2 });
  return { ...hosted, ...rendered };
}

const withoutTimes = ({ createdAt: _created, updatedAt: _updated, ...rest }: { createdAt?: string; updatedAt?: string }) => rest;

describe('the sensory examination', () => {
  test('by roles: a score for each test of a point, the next point, and the way back to none', async () => {
    const { store } = await renderBeside(<SensoryExamination observer="clinician" />);
    const pick = (modality: string, score: string) => fireEvent.click(within(screen.getByRole('group', { name: modality })).getByRole('radio', { name: score }));
    expect(screen.getByRole('group', { name: 'C2, left' })).toBeInTheDocument();
    pick('Light touch', '2 Normal');
    pick('Pin prick', 'Not testable');
    fireEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(screen.getByRole('group', { name: 'C2, right' })).toBeInTheDocument();
    pick('Pin prick', '0 Absent');
    expect(store.getState().chart.sensory).toMatchObject({
      by: 'clinician',
      points: [
        { point: 'C2', side: 'left', lightTouch: 2, pinPrick: 'not-testable' },
        { point: 'C2', side: 'right', pinPrick: 0 },
      ],
    });
    expect(screen.getByText('2 of 56, 2 recorded.')).toBeInTheDocument();
    expect(screen.getByText('Light touch, left: 2 from 1 of 28 points.')).toBeInTheDocument();
    pick('Pin prick', 'Not recorded');
    expect(store.getState().chart.sensory?.points).toHaveLength(1);
    act(() => void store.getState().undo());
    expect(store.getState().chart.sensory?.points).toHaveLength(2);
  });

  test('the walk goes from the head down, each point on the normal side first', async () => {
    await renderBeside(<SensoryExamination />);
    const names = () => within(screen.getByRole('combobox')).getAllByRole('option').map(({ textContent }) => textContent);
    expect(names()).toEqual(keyPoints.flatMap((point) => [`${point}, left`, `${point}, right`]));
    fireEvent.click(within(screen.getByRole('group', { name: /^Side that feels normal/ })).getByRole('radio', { name: 'Right' }));
    expect(names()).toEqual(keyPoints.flatMap((point) => [`${point}, right`, `${point}, left`]));
  });

  test('says what the tables are worth, and the table says every score', async () => {
    const chart = emptyChart();
    const [change] = recordScores(chart, 'L5', 'right', { lightTouch: 1 }, { by: 'clinician', at: '2026-11-29T10:00:00Z' });
    await renderBeside(<SensoryExamination />, {}, { ...chart, sensory: (change as { after: Chart['sensory'] & object }).after });
    expect(screen.getByText('No clinician has read these tables.')).toBeInTheDocument();
    expect(screen.getByText(/most of all about L4.*70 % of cervical and 64 %/)).toBeInTheDocument();
    const row = screen.getByRole('rowheader', { name: 'L5', hidden: true }).closest('tr')!;
    expect([...row.cells].map(({ textContent }) => textContent)).toEqual(['L5', '–Not recorded', '–Not recorded', '1', '–Not recorded']);
    // Nothing is recorded on the left: no sum of 0 is said of it.
    expect([...document.querySelectorAll('.palpate-sums > li')].map(({ textContent }) => textContent)).toEqual(['Light touch, right: 1 from 1 of 28 points.']);
  });

  test('not testable is neither unrecorded nor 0: on the map, in the table, in the sum', async () => {
    const stamp = { by: 'clinician', at: '2026-11-29T10:00:00Z' } as const;
    const chart = [['C5', 'not-testable'], ['C6', 0]] as const;
    const examined = chart.reduce((before, [point, lightTouch]) => applyChanges(before, recordScores(before, point, 'left', { lightTouch }, stamp)), emptyChart());
    const { container } = await renderBeside(
      <>
        <BodyMap.Views />
        <SensoryExamination />
      </>,
      {},
      examined,
    );
    const cell = (point: string) => screen.getByRole('rowheader', { name: point, hidden: true }).closest('tr')!.cells[1]!.textContent;
    expect([cell('C5'), cell('C6'), cell('C7')]).toEqual(['NTNot testable', '0', '–Not recorded']);
    const sign = (point: string) => container.querySelector(`[data-point="${point}.left"] text`)?.textContent;
    expect([sign('C5'), sign('C6'), sign('C7')]).toEqual(['–', '0', undefined]);
    expect([...document.querySelectorAll('.palpate-sums > li')].map(({ textContent }) => textContent)).toEqual(['Light touch, left: 0 from 1 of 28 points, 1 not testable.']);
  });

  test.each([de, ar])('is all in its own language: $language', async (locale) => {
    const { container } = await renderBeside(<SensoryExamination />, { locale });
    expect(container.querySelector('.palpate-examination [lang="en"]')).toBeNull();
    const { keyPoints: places } = await locale.examination();
    expect(screen.getByText(places.C2)).toBeInTheDocument();
  });

  test('in English, says of a place what the table says', async () => {
    const { keyPoints: places } = await en.examination();
    for (const point of keyPoints) expect(places[point].toLowerCase()).toBe(`${keyPointOn(point, 'left')!.landmark}.`.toLowerCase());
  });

  test('takes no score on a read-only map, and shows what is wrong with tables of a host', async () => {
    const { unmount } = await renderBeside(<SensoryExamination />, { readOnly: true });
    expect(within(screen.getByRole('group', { name: 'Light touch' })).getAllByRole('radio').every((radio) => (radio as HTMLInputElement).matches(':disabled'))).toBe(true);
    unmount();
    await renderBeside(<SensoryExamination tables={{ levels: 7 }} />);
    expect(screen.getByRole('alert')).toHaveTextContent('levels must be an object');
  });
});

describe('posture', () => {
  test('by roles: every item gets one of its words, and not looked at takes it back', async () => {
    const { store } = await renderBeside(<PostureExamination observer="carer" />);
    const chosen = (group: string, name: string) => within(screen.getAllByRole('group', { name: group }).at(-1)!).getByRole('radio', { name });
    expect(chosen('Front: Eyes', 'Not looked at')).toBeChecked();
    fireEvent.click(chosen('Front: Eyes', 'Right higher'));
    fireEvent.change(screen.getByRole('combobox'), { target: { value: String(postureItemIds.indexOf('left-side.ear')) } });
    fireEvent.click(chosen('Left side: Ear', 'In front of the line'));
    expect(store.getState().view).toBe('left-side');
    const expected = [
      ['front.eyes', 'right-higher'],
      ['left-side.ear', 'in-front'],
    ].map(([item, finding]) => ({ item, finding }));
    expect(withoutTimes(store.getState().chart.posture!)).toEqual({ by: 'carer', findings: expected });
    fireEvent.click(chosen('Left side: Ear', 'Not looked at'));
    expect(store.getState().chart.posture?.findings).toEqual(expected.slice(0, 1));
    expect(screen.getByText(/kappa 0\.16.*0\.02 to 0\.19/)).toBeInTheDocument();
    fireEvent.click(within(screen.getByRole('group', { name: 'Examined by' })).getByRole('radio', { name: 'Clinician' }));
    expect(store.getState().chart.posture?.by).toBe('clinician');
  });

  test('in Arabic, with a word of a later version as it is', async () => {
    const chart = emptyChart();
    const [change] = recordFinding(chart, 'front.eyes', 'level', { by: 'clinician', at: '2026-11-29T10:00:00Z' });
    const posture = { ...(change as { after: Chart['posture'] & object }).after, findings: [{ item: 'front.eyes', finding: 'swaying' }, { item: 'jaw.rest', finding: 'open' }] };
    await renderBeside(<PostureExamination />, { locale: ar }, { ...chart, schemaVersion: '1.9', posture });
    expect(screen.getByRole('radio', { name: 'swaying' })).toBeChecked();
    expect(screen.getByRole('rowheader', { name: 'jaw.rest', hidden: true })).toBeInTheDocument();
  });
});

describe('levels and nerves', () => {
  const drawn = (container: HTMLElement) => [...container.querySelectorAll('[data-view] .palpate-field')].map((path) => `${path.closest('[data-view]')?.getAttribute('data-view')} ${path.parentElement?.getAttribute('data-field')} ${path.getAttribute('data-weight')}`);

  test('what is chosen is on the map, by weight, with a table of its places; one side never shows the other', async () => {
    const { container } = await renderBeside(
      <>
        <BodyMap.Views />
        <SensationFields />
      </>,
    );
    fireEvent.click(screen.getByRole('checkbox', { name: 'L4' }));
    expect(drawn(container)).toEqual(expect.arrayContaining(['front L4 disputed', 'front L4 usual', 'front L4 core', 'back L4 core']));
    const cell = () => screen.getByRole('rowheader', { name: 'L4' }).closest('tr')!.cells[1]!.textContent;
    expect(cell()).toMatch(/The maps agree: .*Left.*Right|The maps agree: .*left.*right/s);
    fireEvent.click(within(screen.getByRole('group', { name: 'Side' })).getByRole('radio', { name: 'Left' }));
    expect(cell()).not.toMatch(/right/i);
    fireEvent.click(screen.getByRole('button', { name: 'Show none' }));
    expect(drawn(container)).toEqual([]);
  });

  test('of the selected mark all are listed, with the doubt in words', async () => {
    const { store } = await renderBeside(<SensationFields />);
    act(() => void store.getState().addTenderness({ view: 'back', zone: 'back.thumb.left', at: anchorOf('back.thumb.left') }));
    expect([...document.querySelectorAll('.palpate-fields-at strong')].map(({ textContent }) => textContent)).toEqual(['C6', 'Superficial branch of radial', 'Median (palmar and digital branches)']);
    expect(screen.getAllByText(/^The maps named agree/).length).toBeGreaterThan(0);
  });
});
