import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createChart, type Chart } from '../../src/chart/index.js';
import { BodyMap } from '../../src/index.js';
import { englishEpisode } from '../../src/locales/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { LastTime, lastTimeLayer, Timeline } from '../../src/timeline.js';
import { episodeOf, pain, point, visit } from '../episode/visits.js';

const previous = visit(1, [
  point('a', 'back.shoulder-top.left', 7, { note: 'worse when typing' }),
  point('b', 'back.scapula.right', 4),
  pain('c', ['front.temple.left'], 5, { from: ['a'] }),
  point('d', 'front.knee.left', 3),
  point('e', 'front.knee.right', 2),
  point('f', 'front.nose', 1),
  point('g', 'front.chin', undefined, { status: 'gone' }),
]);
const layers = [lastTimeLayer(previous)];

function renderVisit(today: Chart = createChart({ id: 'today' })) {
  const store = createBodyMapStore({ chart: today });
  const { container } = render(
    <BodyMap.Root store={store} layers={layers}>
      <LastTime previous={previous} words={englishEpisode} />
      <BodyMap.View view="front" />
      <BodyMap.View view="back" />
    </BodyMap.Root>,
  );
  const chart = () => store.getState().chart;
  return { store, container, chart, user: userEvent.setup() };
}
const row = (name: RegExp) => within(screen.getByRole('group', { name }));

describe('the marks of last time, on the map of today', () => {
  it('are ghosts, and nothing of them is on the chart', () => {
    const { chart, container } = renderVisit();
    expect(chart().marks).toEqual([]);
    // Four on the front, two on the back; the one that was gone is none.
    expect([...container.querySelectorAll('.palpate-ghosts')].map((path) => path.getAttribute('d')?.match(/M/g)?.length)).toEqual([4, 2]);
    expect(screen.queryByRole('group', { name: /Chin/ })).toBeNull();
  });

  it('six of them, all as last time but two: six presses', async () => {
    const { chart, user, store } = renderVisit();
    let presses = 0;
    const press = async (button: HTMLElement) => {
      presses++;
      await user.click(button);
    };
    await press(row(/Left knee/).getByRole('button', { name: 'Gone' }));
    await press(row(/Left shoulder, top/).getByRole('button', { name: 'Better' }));
    // It is selected, to be rated.
    expect(store.getState().selection).toBe('a');
    presses++;
    act(() => void store.getState().editMark('a', { intensity: 4 }));
    await press(screen.getByRole('button', { name: 'All as last time' }));
    expect(presses).toBeLessThanOrEqual(8);
    expect(chart().marks.map((mark) => [mark.id, mark.status, mark.kind === 'caution' ? undefined : mark.intensity]).sort()).toEqual([
      ['a', 'better', 4], ['b', 'unchanged', 4], ['c', 'unchanged', 5], ['d', 'gone', undefined], ['e', 'unchanged', 2], ['f', 'unchanged', 1],
    ]);
    expect(chart().marks.find(({ id }) => id === 'c')).toMatchObject({ from: ['a'] });
    expect(chart().marks.find(({ id }) => id === 'a')).not.toHaveProperty('note');
  });

  it('by keys alone with the same chart, and each press is one step to undo', async () => {
    const { chart, user, store } = renderVisit();
    screen.getByRole('button', { name: 'All as last time' }).focus();
    await user.keyboard('{Enter}');
    expect(chart().marks).toHaveLength(6);
    act(() => void store.getState().undo());
    expect(chart().marks).toEqual([]);
    expect(screen.getByRole('button', { name: 'All as last time' })).toBeInTheDocument();
  });
});

describe('the timeline', () => {
  const episode = episodeOf(visit(1, [point('a', 'front.nose', 7)]), visit(3, [point('a', 'front.nose', 5)]), visit(23, [point('a', 'front.nose', 3)]));

  it('keeps the gaps between visits to scale, and says the same in a table', () => {
    const { container } = render(<Timeline episode={episode} words={englishEpisode} timeZone="UTC" />);
    const [first = 0, second = 0, third = 0] = [...container.querySelectorAll('.palpate-timeline-drawing circle[r="4.5"]')].map((dot) => Number(dot.getAttribute('cx')));
    // Two days, then twenty.
    expect((third - second) / (second - first)).toBeCloseTo(10, 1);
    const rows = within(container.querySelector('.palpate-course')!).getAllByRole('row', { hidden: true }).slice(1);
    expect(rows.map((each) => each.textContent)).toEqual(['1Jan 1, 20267', '2Jan 3, 20265', '3Jan 23, 20263']);
  });

  it('shows the last visit, walks by buttons, and does not play by itself', async () => {
    const user = userEvent.setup();
    render(<Timeline episode={episode} words={englishEpisode} />);
    expect(screen.getByText('Visit 3 · Jan 23, 2026')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Previous visit' }));
    expect(screen.getByText('Visit 2 · Jan 3, 2026')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Play' })).toBeInTheDocument();
  });
});
