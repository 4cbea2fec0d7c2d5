import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { viewIds, zonesIn, type ViewId } from '../../src/anatomy/index.js';
import { tenderness } from '../chart/examples.js';
import { chartWith, renderMap } from '../components/map.js';
import { settle } from '../components/on-screen.js';
import '../../src/styles.css';

// Counted like a user: presses Tab until the focus has left the map.

/** On which views the focus was after each press. */
async function stopsByView(): Promise<Map<string, Element[]>> {
  const stops = new Map<string, Element[]>();
  const seen = new Set<Element>();
  for (let presses = 0; presses < 120; presses++) {
    await userEvent.tab();
    const focused = document.activeElement;
    if (!focused || focused === document.body || seen.has(focused)) break;
    seen.add(focused);
    const view = focused.closest<HTMLElement>('[data-view]')?.dataset['view'];
    if (view) stops.set(view, [...(stops.get(view) ?? []), focused]);
  }
  return stops;
}

const ten = (view: ViewId) => zonesIn(view).filter((_, i) => i % 7 === 0).slice(0, 10).map(({ id }) => tenderness(id, id));

it.each([
  { shown: ['front', 'back'], zoomed: false },
  { shown: ['front', 'back'], zoomed: true },
  { shown: ['left-side', 'right-side'], zoomed: false },
] as const)('$shown with twenty marks: one stop for the body and one for its marks (zoomed: $zoomed)', async ({ shown, zoomed }) => {
  const marks = shown.flatMap(ten);
  expect(marks).toHaveLength(20);
  const { store } = renderMap({ chart: chartWith(...marks) });
  store.getState().setView(shown[0]);
  if (zoomed) for (const view of shown) store.getState().setCamera(view, { scale: 2, centre: [240, 300] });
  await settle();
  const stops = await stopsByView();
  expect(viewIds.filter((view) => stops.has(view))).toEqual(shown);
  for (const view of shown) {
    const [first, second, ...others] = stops.get(view)!;
    expect(first).toHaveAttribute('data-zone');
    expect(second).toHaveAttribute('data-mark');
    expect(others).toEqual([]);
  }
});
