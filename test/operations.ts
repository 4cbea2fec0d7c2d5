import fc from 'fast-check';
import { figureIds, zoneIds } from '../src/anatomy/index.js';
import {
  addMark,
  addRelation,
  addTreatment,
  applyChanges,
  clearMarks,
  editMark,
  editTreatment,
  removeMark,
  removeTreatment,
  relationTypes,
  removeRelation,
  setAbsent,
  setClear,
  setFigure,
  setNothingToMark,
  type Change,
  type Chart,
} from '../src/chart/index.js';
import { markArbitrary } from './arbitraries.js';

/** Something that can be done to whatever chart is there when its turn comes. */
export type Operation = (chart: Chart) => Change[];

const at = <T>(items: readonly T[], seed: number): T | undefined => items[seed % Math.max(1, items.length)];
const seedArbitrary = fc.nat({ max: 1000 });
/** Few ids, so that what was removed comes again. */
const idArbitrary = fc.nat({ max: 7 }).map((number) => `m${number}`);

const onMark = (seed: number, edit: (chart: Chart, id: string) => Change[]): Operation => (chart) => {
  const mark = at(chart.marks, seed);
  return mark ? edit(chart, mark.id) : [];
};

const onTreatment = (seed: number, edit: (chart: Chart, id: string) => Change[]): Operation => (chart) => {
  const treatment = at(chart.treatments, seed);
  return treatment ? edit(chart, treatment.id) : [];
};

/** An insertion anywhere, as the pure operations do not make it but undo does. */
export const insertionArbitrary: fc.Arbitrary<Operation> = fc.tuple(idArbitrary.chain(markArbitrary), seedArbitrary).map(
  ([item, seed]): Operation =>
    (chart) =>
      chart.marks.some((mark) => mark.id === item.id)
        ? []
        : addMark(chart, item).map((change) => (change.type === 'insert' ? { ...change, index: seed % (chart.marks.length + 1) } : change)),
);

export const removalArbitrary: fc.Arbitrary<Operation> = seedArbitrary.map((seed) => onMark(seed, removeMark));

const intensityArbitrary = fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined });

export const operationArbitrary: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 4, arbitrary: insertionArbitrary },
  {
    weight: 3,
    arbitrary: idArbitrary.chain(markArbitrary).map(
      (mark): Operation =>
        (chart) =>
          chart.marks.some((other) => other.id === mark.id) ? [] : addMark(chart, mark),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(seedArbitrary, intensityArbitrary).map(([seed, intensity]) => onMark(seed, (chart, id) => (chart.marks.find((mark) => mark.id === id)?.kind === 'caution' ? [] : editMark(chart, id, { intensity })))),
  },
  { weight: 2, arbitrary: fc.tuple(seedArbitrary, fc.string()).map(([seed, note]) => onMark(seed, (chart, id) => editMark(chart, id, { note }))) },
  { weight: 4, arbitrary: removalArbitrary },
  {
    weight: 2,
    arbitrary: fc.tuple(seedArbitrary, seedArbitrary).map(([seed, number]) =>
      onMark(seed, (chart, mark) =>
        chart.treatments.some((treatment) => treatment.id === `t${number}`)
          ? []
          : addTreatment(chart, { id: `t${number}`, mark, technique: 'swedish', pressure: [], by: 'clinician', createdAt: '2026-01-01T00:00:00Z' }),
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(seedArbitrary, intensityArbitrary)
      .map(([seed, intensityAfter]) => onTreatment(seed, (chart, id) => editTreatment(chart, id, { intensityAfter }))),
  },
  { weight: 1, arbitrary: seedArbitrary.map((seed) => onTreatment(seed, removeTreatment)) },
  { weight: 1, arbitrary: fc.constant<Operation>(clearMarks) },
  { weight: 1, arbitrary: fc.constantFrom(...figureIds).map((figure): Operation => (chart) => setFigure(chart, figure)) },
  { weight: 1, arbitrary: fc.boolean().map((nothing): Operation => (chart) => setNothingToMark(chart, nothing)) },
  { weight: 1, arbitrary: fc.subarray(zoneIds.slice(0, 3)).map((zones): Operation => (chart) => setAbsent(chart, zones)) },
  { weight: 2, arbitrary: fc.uniqueArray(fc.constantFrom(...zoneIds), { maxLength: 40 }).map((zones): Operation => (chart) => setClear(chart, zones)) },
  {
    weight: 2,
    arbitrary: fc.tuple(seedArbitrary, seedArbitrary, fc.constantFrom(...relationTypes), fc.boolean()).map(([one, other, type, isNew]): Operation => (chart) => {
      const pain = chart.marks.filter(({ kind }) => kind !== 'caution');
      const [from, to] = [at(pain, one)?.id, at(pain, other)?.id];
      if (from === undefined || to === undefined || from === to) return [];
      return (isNew ? addRelation : removeRelation)(chart, { type, from, to });
    }),
  },
);

/** All changes of the operations, one after the other, and the chart that they lead to. */
export function perform(chart: Chart, operations: readonly Operation[]): { changes: Change[]; chart: Chart } {
  return operations.reduce<{ changes: Change[]; chart: Chart }>(
    (done, operation) => {
      const changes = operation(done.chart);
      return { changes: [...done.changes, ...changes], chart: applyChanges(done.chart, changes) };
    },
    { changes: [], chart },
  );
}
