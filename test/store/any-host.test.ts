import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getZone } from '../../src/anatomy/index.js';
import { isSameJson, parseChart, serialiseChart, type Chart, type Mark } from '../../src/chart/index.js';
import { createBodyMapStore, type BodyMapStore, type ChartChange, type EditActions, type EditSession } from '../../src/store/index.js';
import { chartArbitrary, jsonArbitrary, spotArbitrary } from '../arbitraries.js';
import { operationArbitrary } from '../operations.js';
import { runs, seedOf } from '../slow.js';

// Whatever is done to a map, by whomever: the record can be read back, and undo leads to where it began.

/** What a host does with an edit that is proposed to it, and what its charts look like. */
interface Host {
  readonly answer: (put: (chart: Chart) => void, next: Chart, change: ChartChange, dice: number, before: Chart) => void;
  readonly order?: (chart: Chart) => Chart;
  readonly isControlled?: boolean;
}

/** As a server may put a chart in order: sorted, with a field of its own, through JSON. */
const ordered = (chart: Chart): Chart => {
  const marks = [...chart.marks].sort((a, b) => (a.id < b.id ? -1 : 1)).map((mark): Mark => ({ ...mark, extensions: { ...mark.extensions, 'clinic.example': 1 } }));
  return JSON.parse(JSON.stringify({ ...chart, marks, recordedBy: 'clinician', extensions: { ...chart.extensions, 'clinic.example': 'seen' } })) as Chart;
};

const hosts: Record<string, Host> = {
  'that leaves the chart to the map': { isControlled: false, answer: () => {} },
  'that leaves it to the map and says no at times': { isControlled: false, answer: (_, __, { cancel }, dice) => dice === 0 && cancel() },
  'that owns it': { answer: (put, next) => put(next) },
  'that copies it': { answer: (put, next) => put(structuredClone(next)) },
  'that answers late': { answer: (put, next, _, dice) => void setTimeout(() => put(next), 30 + dice) },
  'that shows it and takes it back at times': { answer: (put, next, _, dice, before) => (put(next), dice === 0 && setTimeout(() => put(before), 20)) },
  'that says no at times': { answer: (put, next, { cancel }, dice) => (dice === 0 ? cancel() : put(next)) },
  'that says no late': { answer: (put, next, { cancel }, dice) => void setTimeout(() => (dice === 0 ? cancel() : put(next)), 30) },
  'that is silent at times': { answer: (put, next, _, dice) => dice !== 0 && put(next) },
  'that puts it in order': { order: ordered, answer: (put, next) => put(ordered(next)) },
  'that puts it in order late': { order: ordered, answer: (put, next) => void setTimeout(() => put(ordered(next)), 200) },
};

/** One thing that is done: to the store, and to the sessions that were ever begun. */
type Deed = (store: BodyMapStore, sessions: EditSession[]) => void;

const pick = <T>(items: readonly T[], seed: number): T | undefined => items[seed % Math.max(1, items.length)];
const seed = fc.nat({ max: 99 });

/** By the store, or by a session that may be closed. */
const through = (store: BodyMapStore, sessions: EditSession[], which: number): EditActions => (which % 3 === 0 ? store : (pick(sessions.slice(-2), which) ?? store));

const good: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(operationArbitrary, seed).map(([operation, which]): Deed => (store, sessions) => void through(store, sessions, which).edit(operation(store.getState().head), 'edit')) },
  { weight: 2, arbitrary: fc.tuple(spotArbitrary, seed).map(([{ zone, at }, which]): Deed => (store, sessions) => void through(store, sessions, which).addTenderness({ view: getZone(zone)!.view, zone, at })) },
  { weight: 2, arbitrary: fc.tuple(seed, seed, seed).map(([mark, intensity, which]): Deed => (store, sessions) => {
    const { id = '', kind } = pick(store.getState().head.marks, mark) ?? {};
    if (kind !== 'caution') through(store, sessions, which).editMark(id, { intensity: intensity % 11 });
  }) },
  { weight: 1, arbitrary: fc.tuple(seed, seed).map(([mark, which]): Deed => (store, sessions) => void through(store, sessions, which).removeMark(pick(store.getState().head.marks, mark)?.id ?? '')) },
  { weight: 1, arbitrary: fc.tuple(seed, seed).map(([mark, which]): Deed => (store, sessions) => void through(store, sessions, which).addTreatment({ mark: pick(store.getState().head.marks, mark)?.id ?? '', technique: 'heat', pressure: [] })) },
  { weight: 2, arbitrary: fc.constant<Deed>((store, sessions) => void sessions.push(store.begin())) },
  { weight: 2, arbitrary: fc.tuple(seed, fc.boolean()).map(([which, isDone]): Deed => (_, sessions) => void pick(sessions.slice(-2), which)?.[isDone ? 'commit' : 'cancel']()) },
  { weight: 3, arbitrary: fc.constantFrom<('undo' | 'redo')[]>('undo', 'redo').map((step): Deed => (store) => void store[step]()) },
  { weight: 2, arbitrary: fc.nat({ max: 300 }).map((milliseconds): Deed => () => void vi.advanceTimersByTime(milliseconds)) },
  { weight: 1, arbitrary: fc.boolean().map((isCopy): Deed => (store) => void store.receiveChart(isCopy ? structuredClone(store.getState().chart) : store.getState().chart)) },
);

const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;
const rubbish = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, maxDepth: 2 }),
  fc.constantFrom<unknown>('m1', 't1', '', NaN, -1, 1e9, 7.5, '\uD83D', 'a'.repeat(5000), cyclic, () => 1, Symbol('x'), [5000, 1], 'front.nose', ['nope'], { intensity: 7.5 }, { zone: 'front.nose' }, { at: [5000, 1] }, { extensions: { a: undefined } }, { extensions: cyclic }, { from: ['nope'] }, { id: 'm2' }, { kind: 'caution' }, { note: 5 }),
  fc.tuple(fc.constantFrom('intensity', 'zone', 'at', 'note', 'areas', 'from', 'extensions', 'createdAt', 'by', 'id', 'mark', 'pressure', '__proto__', 'constructor'), fc.oneof(jsonArbitrary, fc.anything())).map(([key, value]) => ({ [key]: value })),
  fc.tuple(fc.constantFrom('insert', 'remove', 'change', 'set', 'replace'), fc.constantFrom('marks', 'treatments', 'absent', 'constructor'), fc.constantFrom('figure', 'absent', 'nothingToMark', 'extensions', 'marks', 'id', '__proto__'), fc.anything(), fc.anything()).map(([type, list, field, before, after]) => [{ type, list, field, before, after, item: after, index: 0 }]),
);
const actions = ['edit', 'addTenderness', 'addReferral', 'addCaution', 'editMark', 'removeMark', 'addTreatment', 'addTreatments', 'editTreatment', 'removeTreatment', 'setFigure', 'setNothingToMark', 'setAbsent'] as const;

const bad: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...actions), fc.array(rubbish, { maxLength: 3 }), seed).map(([action, given, which]): Deed => (store, sessions) => void (through(store, sessions, which)[action] as (...all: unknown[]) => unknown)(...given)) },
  { weight: 2, arbitrary: fc.tuple(rubbish, seed, seed).map(([patch, mark, which]): Deed => (store, sessions) => void through(store, sessions, which).editMark(pick(store.getState().head.marks, mark)?.id ?? '', patch as object)) },
  { weight: 1, arbitrary: rubbish.map((chart): Deed => (store) => void store.receiveChart(chart as Chart)) },
  { weight: 1, arbitrary: fc.tuple(seed, rubbish).map(([mark, patch]): Deed => (store) => {
    const { head } = store.getState();
    const marks = head.marks.map((other, index) => (index === mark % head.marks.length ? ({ ...other, ...(patch as object) } as Mark) : other));
    // A host that merges: what it makes may happen to be right, and then is another chart.
    if (!parseChart({ ...head, marks }).ok) store.receiveChart({ ...head, marks });
  }) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('select', 'startMoving', 'setAreaTool'), rubbish).map(([action, given]): Deed => (store) => void (store[action as 'select'] as (given: unknown) => void)(given)) },
);

const deeds = fc.array(fc.oneof({ weight: 3, arbitrary: good }, { weight: 1, arbitrary: bad }), { maxLength: 14 });

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubEnv('NODE_ENV', 'production'); // what is refused is reported on the console in development
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

describe.each(Object.entries(hosts))('a host %s', (_, { answer, order = (chart: Chart) => chart, isControlled = true }) => {
  it('always has a record that can be read back, and undo leads back to the start', () => {
    fc.assert(
      fc.property(chartArbitrary, deeds, fc.infiniteStream(fc.nat({ max: 4 })), (start, todo, dice) => {
        let isOver = false;
        const store: BodyMapStore = createBodyMapStore({
          chart: start,
          controlled: isControlled,
          onChartChange: (next, change) => answer((chart) => void store.receiveChart(chart), next, change, isOver ? 1 : dice.next().value, store.getState().chart),
        });
        const sessions: EditSession[] = [];
        for (const deed of todo) {
          deed(store, sessions);
          const { chart } = store.getState();
          const read = parseChart(serialiseChart(chart));
          if (!read.ok || !isSameJson(read.chart, chart)) throw new Error(`The record does not read back: ${JSON.stringify(read)}`);
        }
        isOver = true;
        store.begin().commit();
        vi.advanceTimersByTime(20_000);
        let steps = 0;
        while (store.undo().ok) {
          vi.advanceTimersByTime(20_000);
          if (++steps > 50) throw new Error('There is no end to what can be undone.');
        }
        expect(order(store.getState().chart)).toEqual(order(start));
        expect(store.getState().past).toHaveLength(0);
        expect(store.getState().head).toBe(store.getState().chart);
      }),
      { numRuns: runs(91, 4546), seed: seedOf(1200) },
    );
  });
});
