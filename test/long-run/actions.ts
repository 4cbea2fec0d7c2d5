import fc from 'fast-check';
import type { Page } from 'playwright';
import { clearMarks, removeMark, setFigure, setNothingToMark } from '../../src/chart/index.js';
import { inspectorActions } from './inspector-actions.js';
import { keyActions } from './key-actions.js';
import { addedPoint, areaMade, changed, movedPoint, same, withAreasOf, zoneToggled, type Expected } from './model.js';
import type { Look } from './page.js';
import { placeOnBody, someMark, type Place } from './places.js';

/** What a person does, and what must come of it; `null` where there is nothing to do it with. `seed` picks. */
export type Action = (page: Page, look: Look, seed: number) => Promise<Expected | 'undo' | 'redo' | null>;

/** What a tap or Enter does at a place where no mark is. */
export function tapped({ tool, mode }: Look, { view, zone }: Pick<Place, 'view' | 'zone'>): Expected {
  if (tool === 'tenderness') return addedPoint(view, zone);
  if (tool === 'select') return same;
  return mode === 'zones' ? zoneToggled : areaMade;
}

export const tap: Action = async (page, look, seed) => {
  const place = await placeOnBody(page, seed);
  if (!place) return same;
  await page.mouse.click(place.x, place.y);
  // Near a mark the tap may mean the mark, and select it.
  if (place.isFree) return tapped(look, place);
  return (before, after) => (after.chart.marks.length === before.chart.marks.length && look.tool === 'tenderness' ? before.chart : tapped(look, place)(before, after));
};

const tapMark: Action = async (page, { tool, mode }, seed) => {
  const mark = await someMark(page, seed);
  if (!mark) return null;
  await page.mouse.click(mark.x, mark.y);
  // The plate of the area that is edited is not in the way of zones and spots.
  return tool === 'tenderness' || tool === 'select' ? same : mode === 'zones' ? zoneToggled : areaMade;
};

async function drag(page: Page, from: { x: number; y: number }, corners: readonly { x: number; y: number }[]): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (const { x, y } of corners) await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.up();
}

const dragMark: Action = async (page, { chart }, seed) => {
  const mark = await someMark(page, seed);
  const place = mark && (await placeOnBody(page, seed, mark.view));
  if (!place) return null;
  await drag(page, mark, [place]);
  const isPoint = chart.marks.find(({ id }) => id === mark.id)?.kind === 'tenderness';
  if (mark.isAlone) return isPoint ? movedPoint(mark.id, place.zone) : (before, after) => withAreasOf(after, mark.id)(before, after);
  // Of marks that lie close together any may be meant, and one of them alone has moved.
  return (before, after) => {
    const moved = after.chart.marks.find((now, i) => JSON.stringify(now) !== JSON.stringify(before.chart.marks[i]));
    if (!moved) return before.chart;
    return moved.kind === 'tenderness' ? movedPoint(moved.id)(before, after) : withAreasOf(after, moved.id)(before, after);
  };
};

/** With an area tool a loop, with another nothing that counts: a drag on the bare body only pans. It ends elsewhere than it began, or it were a tap. */
const draw: Action = async (page, { tool, mode }, seed) => {
  const place = await placeOnBody(page, seed);
  if (!place?.isFree) return null;
  const [x, y] = [8 + (seed % 40), 8 + (seed % 29)];
  await drag(page, place, [[x, 0], [x, y], [0, y]].map(([dx = 0, dy = 0]) => ({ x: place.x + dx, y: place.y + dy })));
  return mode === 'draw' && (tool === 'referral' || tool === 'caution') ? areaMade : same;
};

const pick = (count: number, seed: number) => seed % Math.max(1, count);

/** One of some buttons or labels that are on the page. */
async function press(page: Page, selector: string, seed: number): Promise<string | null> {
  const all = page.locator(`${selector}:visible`);
  const count = await all.count();
  if (count === 0) return null;
  const one = all.nth(pick(count, seed));
  if (await one.isDisabled()) return null;
  await one.click();
  return (await one.textContent().catch(() => '')) ?? '';
}

const presses = (selector: string, expected: Expected): Action => async (page, _, seed) => ((await press(page, selector, seed)) === null ? null : expected);

const openMenu = (page: Page) => page.locator('.palpate-more > button').click();

const chooseFigure: Action = async (page, _, seed) => {
  const figure = (['neutral', 'female', 'male'] as const)[seed % 3]!;
  await openMenu(page);
  await page.getByRole('group', { name: 'Figure' }).locator('label').nth(seed % 3).click();
  return changed((chart) => setFigure(chart, figure));
};

const mirror: Action = async (page) => {
  await openMenu(page);
  await page.getByRole('button', { name: 'Mirror view', exact: true }).click();
  return same;
};

const clear: Action = async (page, { chart }) => {
  if (chart.marks.length === 0) return null;
  await openMenu(page);
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  return changed(clearMarks);
};

const sayNothing: Action = async (page, { chart }) => {
  if (chart.marks.length > 0) return null;
  await page.getByRole('checkbox', { name: 'No pain anywhere' }).click();
  return changed((before) => setNothingToMark(before, !before.nothingToMark));
};

const goTo = (way: 'undo' | 'redo', name: string): Action => async (page, { past, future }) => {
  if ((way === 'undo' ? past : future) === 0) return null;
  await page.locator(`.palpate-history button[aria-label="${name}"]`).click();
  return way;
};

/** A row of the list selects its mark, and brings its view to the front. */
const chooseRow: Action = async (page, { chart }, seed) => {
  if (chart.marks.length === 0) return null;
  await page.locator('.palpate-row').nth(pick(chart.marks.length, seed)).click();
  return (before, after) => {
    expectSelected(after, before.chart.marks[pick(before.chart.marks.length, seed)]?.id);
    return before.chart;
  };
};

function expectSelected({ selection }: Look, id: string | undefined): void {
  if (selection !== id) throw new Error(`${id} was chosen in the list, and ${selection} is selected.`);
}

/** The button of the details. Charts would only grow without it. */
const remove: Action = async (page, { selection }) => {
  if (selection === null) return null;
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  return changed((chart) => removeMark(chart, selection));
};

const weighed: readonly (readonly [weight: number, name: string, action: Action])[] = [
  [20, 'tap the body', tap],
  [6, 'tap a mark', tapMark],
  [8, 'drag a mark', dragMark],
  [10, 'draw', draw],
  [6, 'choose a tool', presses('.palpate-tool-switch label', same)],
  [5, 'choose how areas are made', presses('.palpate-area-tools label', same)],
  [2, 'begin a new area', presses('.palpate-area-tools > button', same)],
  [3, 'choose a view', presses('.palpate-view-switch label', same)],
  [2, 'choose a figure', chooseFigure],
  [2, 'mirror', mirror],
  [3, 'zoom', presses('.palpate-zoom button', same)],
  [3, 'see the whole body', presses('.palpate-whole', same)],
  [6, 'undo', goTo('undo', 'Undo')],
  [4, 'redo', goTo('redo', 'Redo')],
  [1, 'clear', clear],
  [1, 'say that nothing hurts', sayNothing],
  [4, 'choose a row', chooseRow],
  [6, 'remove', remove],
  ...keyActions,
  ...inspectorActions,
];

export interface Doing {
  readonly name: string;
  readonly action: Action;
  readonly seed: number;
}

export const doingArbitrary: fc.Arbitrary<Doing> = fc.oneof(
  ...weighed.map(([weight, name, action]) => ({ weight, arbitrary: fc.nat({ max: 1_000_000 }).map((seed): Doing => ({ name, action, seed })) })),
);
