import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getZone, zonesIn, type ZoneId } from '../../src/anatomy/index.js';
import { blotToShape, addToAreas, cutFromAreas, moveAreas, toggleZone, zoneShape } from '../../src/areas/index.js';
import { createChart, parseChart, serialiseChart, type AreaMark, type Chart, type Mark, type Tenderness } from '../../src/chart/index.js';
import { createBodyMapStore, type BodyMapState } from '../../src/store/index.js';
import { spotArbitrary } from '../arbitraries.js';

import { createControlled } from './host.js';
import { runs, seedOf } from '../slow.js';

const emptyChart = () => createChart({ id: 'chart', recordedAt: new Date('2026-11-22T10:15:00Z') });

/** Something that a person does, whatever is there when its turn comes. `seed` picks among marks. */
type Operation = (state: BodyMapState, seed: number) => void;

const isArea = (mark: Mark): mark is AreaMark => mark.kind !== 'tenderness';
const isPoint = (mark: Mark): mark is Tenderness => mark.kind === 'tenderness';
const pick = <T>(items: readonly T[], seed: number): T | undefined => items[seed % Math.max(1, items.length)];

/** Few zones, so that areas overlap and are cut to nothing. */
const zones: ZoneId[] = [...zonesIn('front').slice(10, 16), ...zonesIn('back').slice(10, 13)].map(({ id }) => id);
const zoneOf = (seed: number): ZoneId => zones[seed % zones.length]!;
const areasOf = (seed: number) => toggleZone([], getZone(zoneOf(seed))!.view, zoneOf(seed));

function onArea(change: (mark: AreaMark, zone: ZoneId) => readonly AreaMark['areas'][number][]): Operation {
  return ({ chart, editMark, removeMark }, seed) => {
    const mark = pick(chart.marks.filter(isArea), seed);
    if (!mark) return;
    const areas = change(mark, zoneOf(seed >> 3));
    if (areas.length === 0) removeMark(mark.id);
    else editMark(mark.id, { areas: [...areas] });
  };
}

const operations: Record<string, Operation> = {
  'draw an area': ({ chart, addReferral }, seed) => addReferral(areasOf(seed), chart.marks.filter(isPoint).slice(0, seed % 3).map(({ id }) => id)),
  'mark a caution': ({ addCaution }, seed) => addCaution(areasOf(seed), 'bruise'),
  'extend an area': onArea(({ areas }, zone) => addToAreas(areas, getZone(zone)!.view, zoneShape(zone))),
  'cut out of an area': onArea(({ areas }, zone) => cutFromAreas(areas, getZone(zone)!.view, zoneShape(zone))),
  'move an area': onArea(({ areas }) => moveAreas(areas, areas[0]!.view, [3, -2])),
  'tap a zone': onArea(({ areas }, zone) => toggleZone(areas, getZone(zone)!.view, zone)),
  'put down a spot': ({ addReferral }, seed) => addReferral(addToAreas([], 'front', blotToShape('front', [240, 200 + (seed % 300)], 8)), []),
  'tie or untie': ({ chart, editMark }, seed) => {
    const area = pick(chart.marks.filter((mark) => mark.kind === 'referral'), seed);
    const point = pick(chart.marks.filter(isPoint), seed >> 2);
    if (area?.kind === 'referral' && point) editMark(area.id, { from: area.from.includes(point.id) ? area.from.filter((id) => id !== point.id) : [...area.from, point.id] });
  },
  rate: ({ chart, editMark }, seed) => void editMark(pick(chart.marks.filter((mark) => mark.kind !== 'caution'), seed)?.id ?? '', { intensity: seed % 11 }),
  'treat a mark': ({ chart, addTreatment }, seed) => void addTreatment({ mark: pick(chart.marks, seed)?.id ?? '', technique: 'swedish', pressure: [] }),
  remove: ({ chart, removeMark }, seed) => void removeMark(pick(chart.marks, seed)?.id ?? ''),
  'remove a point': ({ chart, removeMark }, seed) => void removeMark(pick(chart.marks.filter(isPoint), seed)?.id ?? ''),
  'say that nothing hurts': ({ setNothingToMark }, seed) => void setNothingToMark(seed % 2 === 0),
  'drag a mark': ({ chart, begin }, seed) => {
    const mark = pick(chart.marks.filter(isPoint), seed);
    const session = begin();
    for (const note of ['a', 'b', 'c']) if (mark) session.editMark(mark.id, { note });
    if (seed % 3) session.commit();
    else session.cancel();
  },
  undo: ({ undo }) => void undo(),
  redo: ({ redo }) => void redo(),
};

const usual = fc.tuple(fc.constantFrom(...Object.values(operations)), fc.nat({ max: 5000 })).map(([operation, seed]) => (state: BodyMapState) => operation(state, seed));
const point = spotArbitrary.map(({ zone, at }) => (state: BodyMapState) => void state.addTenderness({ view: getZone(zone)!.view, zone, at }));
/** Rare, as the rest of the charts would stay small. */
const clear = fc.constant((state: BodyMapState) => void state.clear());
const doings = fc.array(fc.oneof({ weight: 80, arbitrary: usual }, { weight: 19, arbitrary: point }, { weight: 1, arbitrary: clear }), { minLength: 500, maxLength: 500 });

describe.each([
  ['on its own', () => createBodyMapStore({ chart: emptyChart(), historyLimit: Infinity })],
  ['controlled', () => createControlled({ chart: emptyChart(), historyLimit: Infinity }).store],
])('after 500 random operations on a store %s', (_, create) => {
  it('undo leads back through exactly the charts that were, and redo forth through them', () => {
    fc.assert(
      fc.property(doings, (todo) => {
        const store = create();
        // The chart after so many steps of the history; frozen, so that an edit in place throws.
        const seen = [frozen(store.getState().chart)];
        for (const doing of todo) {
          doing(store.getState());
          const { past, chart, future } = store.getState();
          if (future.length > 0) expect(isDeepStrictEqual(chart, seen[past.length])).toBe(true);
          else seen.splice(past.length, Infinity, frozen(chart));
        }
        expect(store.getState().past.length).toBeGreaterThan(20);
        walk(store.getState, 'redo', seen);
        walk(store.getState, 'undo', seen);
        expect(store.getState().chart).toEqual(emptyChart());
        walk(store.getState, 'redo', seen);
      }),
      { numRuns: runs(3, 60), seed: seedOf(9) },
    );
  });

  it('the chart still reads back as it is', () => {
    fc.assert(
      fc.property(doings, (todo) => {
        const store = create();
        for (const doing of todo) doing(store.getState());
        const { chart } = store.getState();
        expect(parseChart(JSON.parse(serialiseChart(chart)))).toEqual({ ok: true, chart, warnings: [] });
      }),
      { numRuns: runs(2), seed: seedOf(10) },
    );
  });
});

/** As far as it goes, one step at a time. */
function walk(get: () => BodyMapState, step: 'undo' | 'redo', seen: readonly Chart[]): void {
  while (get()[step]().ok) expect(isDeepStrictEqual(get().chart, seen[get().past.length])).toBe(true);
}

function frozen<T extends object>(value: T): T {
  if (!Object.isFrozen(value)) for (const inner of Object.values(Object.freeze(value))) if (typeof inner === 'object' && inner !== null) frozen(inner as object);
  return value;
}
