import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { addMark, applyChanges, editMark, parseChart, type Area, type Change, type Chart, type Mark, type MarkPatch } from '../../src/chart/index.js';
import type { Look } from './page.js';

/** What must be on the chart after an action, by what was there before. What only the drawing can know is read off `after`. */
export type Expected = (before: Look, after: Look) => Chart;

export const same: Expected = ({ chart }) => chart;
export const changed = (toChanges: (chart: Chart) => readonly Change[]): Expected => ({ chart }) => applyChanges(chart, toChanges(chart));
export const edited = (id: string, patch: MarkPatch): Expected => changed((chart) => editMark(chart, id, patch));

/** The ids, kinds, places, numbers, ties and words of a chart; when a mark was touched last is not the model's to know. */
const comparable = (chart: Chart): unknown => JSON.parse(JSON.stringify({ ...chart, marks: chart.marks.map((mark) => ({ ...mark, updatedAt: null })) }));

/** A tender point in that zone: the last mark, with the next id. Where in the zone is the map's to say; the check of sense looks at it. */
export const addedPoint = (view: string, zone: string): Expected => ({ chart }, { chart: { marks } }) => {
  const last = marks.at(-1);
  const at: [number, number] = last?.kind === 'tenderness' ? [last.at[0], last.at[1]] : [0, 0];
  return put(chart, { id: idAfter(last), kind: 'tenderness', view, zone, at } as unknown as Mark);
};

/** The selected area of the tool's kind has other areas, or is gone; else there is a new one, tied to the selected point. Or nothing came of it. */
const made = (canBegin: (look: Look) => boolean): Expected => (before, after) => {
  const { chart, selection, tool } = before;
  if (after.chart === chart || isDeepStrictEqual(comparable(after.chart), comparable(chart))) return chart;
  const selected = chart.marks.find(({ id }) => id === selection);
  const last = after.chart.marks.at(-1);
  // What touches the selected area extends it; elsewhere it is another.
  const isNew = after.chart.marks.length > chart.marks.length;
  if (!isNew && selected?.kind === tool && selected.kind !== 'tenderness') return withAreasOf(after, selected.id)({ chart } as Look, after);
  assert(canBegin(before), 'nothing can be cut out where there is nothing');
  const areas = (last?.kind === tool && 'areas' in last ? last.areas : []) as Area[];
  const draft = tool === 'caution' ? { kind: 'caution', reason: 'not-stated' } : { kind: 'referral', from: selected?.kind === 'tenderness' ? [selected.id] : [] };
  return put(chart, { id: idAfter(last), ...draft, areas } as unknown as Mark);
};

export const areaMade = made(({ action }) => action !== 'cut');
/** By whole zones, which are put on and taken off whatever is chosen for strokes and spots. */
export const zoneToggled = made(() => true);

/** Only the areas of that mark are others, or it is gone with them. */
export const withAreasOf = (after: Look, id: string): Expected => ({ chart }) => {
  const now = after.chart.marks.find((mark) => mark.id === id);
  if (!now) return { ...chart, marks: chart.marks.filter((mark) => mark.id !== id) };
  return 'areas' in now ? applyChanges(chart, editMark(chart, id, { areas: [...now.areas] } as MarkPatch)) : chart;
};

/** Only the place of that point is another: on the same view, in `zone` where that can be reported. */
export const movedPoint = (id: string, zone?: string): Expected => ({ chart }, after) => {
  const now = after.chart.marks.find((mark) => mark.id === id);
  if (now?.kind !== 'tenderness') return chart;
  if (zone !== undefined) assert.equal(now.zone, zone);
  return applyChanges(chart, editMark(chart, id, { at: [now.at[0], now.at[1]], zone: now.zone }));
};

function put(chart: Chart, draft: Mark): Chart {
  return applyChanges(chart, addMark(chart, { ...draft, by: 'patient', createdAt: chart.recordedAt } as Mark));
}

/** Ids are counted: a new mark has one that was never there. Which one it is says the map. */
const idAfter = (last: Mark | undefined) => last?.id ?? 'none';

/** The history as a person would keep it: every chart that was, in order, and where in it one is. */
export class Model {
  private charts: Chart[];
  private at = 0;
  private readonly ids = new Set<string>();

  constructor(start: Look) {
    this.charts = [start.chart];
  }

  /** Whether what is there now is what had to come of an action; a step of the history for every change, and none without. */
  check(before: Look, after: Look, what: Expected | 'undo' | 'redo'): void {
    if (what === 'undo' || what === 'redo') {
      this.at += what === 'undo' ? -1 : 1;
      assert.deepEqual(after.chart, this.charts[this.at]);
    } else {
      assert.deepEqual(comparable(after.chart), comparable(what(before, after)));
      if (!isDeepStrictEqual(before.chart, after.chart)) this.take(before, after);
    }
    assert.deepEqual({ past: after.past, future: after.future }, { past: this.at, future: this.charts.length - 1 - this.at });
    checkPage(after);
  }

  private take({ chart: { marks: before } }: Look, { chart }: Look): void {
    for (const { id } of chart.marks.filter((mark) => !before.some((other) => other.id === mark.id))) {
      assert(!this.ids.has(id), `${id} was there before`);
      this.ids.add(id);
    }
    this.charts = [...this.charts.slice(0, this.at + 1), chart];
    this.at++;
    assert.deepEqual(parseChart(chart), { ok: true, chart, warnings: [] });
  }
}

/** What is on the chart is on the page: every point once on its view, every mark once in the list. */
function checkPage({ chart, shown, rows, selection }: Look): void {
  assert.equal(rows, chart.marks.length, 'rows of the list');
  for (const [view, ids] of Object.entries(shown)) {
    const points = chart.marks.filter((mark) => mark.kind === 'tenderness' && mark.view === view).map(({ id }) => id);
    assert.deepEqual(ids.filter((id) => points.includes(id)), points, `points on ${view}`);
    assert.deepEqual(ids, [...new Set(ids)]);
  }
  assert(selection === null || chart.marks.some(({ id }) => id === selection), `${selection} is selected and not there`);
}
