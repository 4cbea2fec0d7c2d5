import type { Locator, Page } from 'playwright';
import { qualities, type Mark, type Tenderness } from '../../src/chart/index.js';
import { en } from '../../src/locales/index.js';
import type { Action } from './actions.js';
import { edited, movedPoint, same } from './model.js';
import type { Look } from './page.js';
import { placeOnBody } from './places.js';

const details = (page: Page): Locator => page.locator('.palpate-inspector');
const selected = ({ chart, selection }: Look): Mark | undefined => chart.marks.find(({ id }) => id === selection);

const rate: Action = async (page, look, seed) => {
  const mark = selected(look);
  if (!mark || mark.kind === 'caution') return null;
  await details(page).locator(`[data-step="${seed % 11}"]`).click();
  return edited(mark.id, { intensity: seed % 11 });
};

const takeBack: Action = async (page, look) => {
  const mark = selected(look);
  if (!mark || mark.kind === 'caution' || mark.intensity === undefined) return null;
  await details(page).getByRole('button', { name: 'Clear rating' }).click();
  return edited(mark.id, { intensity: undefined });
};

const describe: Action = async (page, look, seed) => {
  const mark = selected(look);
  if (!mark || mark.kind === 'caution') return null;
  const chips = details(page).locator('.palpate-chip');
  const chip = chips.nth(seed % (await chips.count()));
  const word = await chip.textContent();
  await chip.click();
  const chosen = mark.qualities ?? [];
  const next = qualities.filter((quality) => (en.qualities[quality] === word) !== chosen.includes(quality));
  return edited(mark.id, { qualities: next.length > 0 ? next : undefined });
};

/** Some words, and out of the field again: one step. */
const write: Action = async (page, look, seed) => {
  const mark = selected(look);
  if (!mark) return null;
  const note = ['', 'worse when typing', 'after <b>running</b>', 'ليلا'][seed % 4]!;
  const field = details(page).getByRole('textbox', { name: 'Note' });
  await field.fill(note);
  await field.blur();
  return edited(mark.id, { note: note || undefined });
};

const tie: Action = async (page, look, seed) => {
  const area = selected(look);
  if (area?.kind !== 'referral') return null;
  const free = look.chart.marks.filter((mark): mark is Tenderness => mark.kind === 'tenderness' && !area.from.includes(mark.id));
  const point = free[seed % Math.max(1, free.length)];
  if (!point) return null;
  await details(page).getByRole('combobox', { name: 'Link to a tender point' }).selectOption(point.id);
  return edited(area.id, { from: [...area.from, point.id] });
};

const untie: Action = async (page, look, seed) => {
  const area = selected(look);
  if (area?.kind !== 'referral' || area.from.length === 0) return null;
  const tied = look.chart.marks.filter(({ id }) => area.from.includes(id));
  const at = seed % tied.length;
  await details(page).getByRole('button', { name: /^Remove the link to/ }).nth(at).click();
  return edited(area.id, { from: area.from.filter((id) => id !== tied[at]?.id) });
};

const giveReason: Action = async (page, look, seed) => {
  const mark = selected(look);
  if (mark?.kind !== 'caution') return null;
  const [reason, name] = ([['bruise', 'Bruise'], ['varicose-veins', 'Varicose veins'], ['other', 'Other']] as const)[seed % 3]!;
  await details(page).getByRole('radio', { name }).click({ force: true });
  return edited(mark.id, { reason });
};

/** Without dragging: the button, and a tap at the new place. */
const move: Action = async (page, look, seed) => {
  const mark = selected(look);
  const place = mark?.kind === 'tenderness' ? await placeOnBody(page, seed) : null;
  if (!mark || !place) return null;
  await details(page).getByRole('button', { name: 'Move', exact: true }).click();
  // What stands below may have shifted it.
  const now = await placeOnBody(page, seed);
  if (!now) return null;
  await page.mouse.click(now.x, now.y);
  return (before, after) => {
    const moved = after.chart.marks.find(({ id }) => id === mark.id);
    if (moved?.kind !== 'tenderness') return before.chart;
    if (moved.view !== now.view) throw new Error(`moved to the view ${moved.view}, tapped on ${now.view}`);
    const chart = { ...before.chart, marks: before.chart.marks.map((other) => (other.id === mark.id ? { ...other, view: moved.view } : other)) } as Look['chart'];
    return movedPoint(mark.id, now.zone)({ ...before, chart }, after);
  };
};

const close: Action = async (page, look) => {
  if (!selected(look)) return null;
  await details(page).getByRole('button', { name: 'Done' }).click();
  return same;
};

export const inspectorActions: readonly (readonly [number, string, Action])[] = [
  [6, 'rate', rate],
  [2, 'take the rating back', takeBack],
  [4, 'say what it feels like', describe],
  [4, 'write a note', write],
  [8, 'tie', tie],
  [4, 'untie', untie],
  [2, 'give a reason', giveReason],
  [3, 'move without dragging', move],
  [3, 'put the details away', close],
];
