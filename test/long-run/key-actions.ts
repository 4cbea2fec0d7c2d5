import { removeMark } from '../../src/chart/index.js';
import { tapped, type Action } from './actions.js';
import { changed, edited, movedPoint, same, withAreasOf } from './model.js';
import { focusedZone, focusOn } from './places.js';

const arrows = ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'];

/** Some steps over the body, and Enter. */
const markByKeys: Action = async (page, look, seed) => {
  if ((await focusOn(page, 'data-zone', seed)) === null) return null;
  for (let step = 0; step <= seed % 4; step++) await page.keyboard.press(arrows[(seed >> step) % 4]!);
  const zone = await focusedZone(page);
  if (!zone) throw new Error('The keyboard has lost the body.');
  await page.keyboard.press('Enter');
  return tapped(look, { view: zone.split('.')[0]!, zone });
};

/** A digit, 1 and 0 for ten, or a bracket. */
const rateByKeys: Action = async (page, { chart }, seed) => {
  const id = await focusOn(page, 'data-mark', seed);
  const mark = chart.marks.find((other) => other.id === id);
  if (!mark) return null;
  const key = ['0', '2', '3', '4', '5', '6', '7', '8', '9', '10', '[', ']'][seed % 12]!;
  for (const part of key) await page.keyboard.press(part);
  if (mark.kind === 'caution') return same;
  const stepped = Math.min(10, Math.max(0, (mark.intensity ?? 0) + (key === ']' ? 1 : -1)));
  return edited(mark.id, { intensity: /\d/.test(key) ? Number(key) : stepped });
};

const nudge: Action = async (page, { chart }, seed) => {
  const id = await focusOn(page, 'data-mark', seed);
  const mark = chart.marks.find((other) => other.id === id);
  if (!mark) return null;
  await page.keyboard.press(`${seed % 2 ? 'Shift+' : ''}${arrows[(seed >> 1) % 4]}`);
  return mark.kind === 'tenderness' ? movedPoint(mark.id) : (before, after) => withAreasOf(after, mark.id)(before, after);
};

const removeByKeys: Action = async (page, _, seed) => {
  const id = await focusOn(page, 'data-mark', seed);
  if (id === null) return null;
  await page.keyboard.press(seed % 2 ? 'Delete' : 'Backspace');
  return changed((chart) => removeMark(chart, id));
};

const byKeys = (way: 'undo' | 'redo'): Action => async (page, { past, future }, seed) => {
  if ((way === 'undo' ? past : future) === 0 || (await focusOn(page, 'data-zone', seed)) === null) return null;
  await page.keyboard.press(way === 'undo' ? 'Control+z' : seed % 2 ? 'Control+y' : 'Control+Shift+z');
  return way;
};

/** Backs out of whatever was chosen. */
const escape: Action = async (page, _, seed) => {
  if ((await focusOn(page, 'data-zone', seed)) === null) return null;
  await page.keyboard.press('Escape');
  return same;
};

export const keyActions: readonly (readonly [number, string, Action])[] = [
  [6, 'mark by keys', markByKeys],
  [5, 'rate by keys', rateByKeys],
  [4, 'nudge by keys', nudge],
  [4, 'remove by keys', removeByKeys],
  [4, 'undo by keys', byKeys('undo')],
  [3, 'redo by keys', byKeys('redo')],
  [2, 'back out', escape],
];
