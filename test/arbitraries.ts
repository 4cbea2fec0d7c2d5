import fc from 'fast-check';
import { anchorOf, distanceToZone, figureIds, getZone, viewIds, views, zoneIds, zonesIn, type Point, type ZoneId } from '../src/anatomy/index.js';
import {
  authors,
  bodySides,
  cautionReasons,
  courses,
  createChart,
  depths,
  findings,
  firmnesses,
  followUpStatuses,
  isAmong,
  keyPoints,
  momentFields,
  painfulSkin,
  parsePartialDate,
  postureItemIds,
  postureItems,
  pressureUnits,
  qualities,
  relationTypes,
  techniques,
  tendernessGrades,
  trends,
  triggerStatuses,
  type Area,
  type Caution,
  type Chart,
  type JsonValue,
  type Mark,
  type Moment,
  type Onset,
  type PostureRecord,
  type PostureWord,
  type PressureStep,
  type PressureThreshold,
  type Referral,
  type Relation,
  type SensoryExamination,
  type Tenderness,
  type Treatment,
} from '../src/chart/index.js';

// Valid charts, with every field present in some and missing in others.

const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const someOf = <T>(values: readonly T[]) => fc.subarray([...values]);
const tenth = (value: number) => Math.round(value * 10) / 10 + 0;

const instantArbitrary = fc
  .tuple(
    fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
    oneOf(['Z', '+01:00', '-09:30']),
  )
  .map(([date, zone]) => date.toISOString().replace('Z', zone));

/** A moment, known to the millisecond or in part. */
export const momentArbitrary: fc.Arbitrary<Moment> = fc.oneof(
  { weight: 3, arbitrary: instantArbitrary.map((at) => ({ at })) },
  { weight: 1, arbitrary: fc.tuple(instantArbitrary, oneOf([4, 7, 10])).map(([at, known]) => parsePartialDate(at.slice(0, known))!) },
);

/** Any JSON without `-0` and `__proto__`, which JSON cannot carry. */
export const jsonArbitrary = fc
  .jsonValue({ maxDepth: 3 })
  .map((value) => JSON.parse(JSON.stringify(value).replaceAll('__proto__', 'proto')) as JsonValue);

const extensionsArbitrary = fc.dictionary(
  fc.oneof(fc.string({ maxLength: 8 }), oneOf(['constructor', 'toString', 'example.org/clinic'])).map((key) => key.replaceAll('__proto__', 'proto')),
  jsonArbitrary,
  { maxKeys: 3, noNullPrototype: true },
);

const recordArbitrary = fc
  .record(
    {
      note: fc.string({ maxLength: 40, unit: 'grapheme' }),
      by: oneOf(authors),
      created: momentArbitrary,
      updated: momentArbitrary,
      extensions: extensionsArbitrary,
    },
    { requiredKeys: ['by', 'created'], noNullPrototype: true },
  )
  .map(({ created, updated, ...record }) => ({ ...record, ...momentFields('createdAt', created), ...(updated && momentFields('updatedAt', updated)) }));

const onsetArbitrary: fc.Arbitrary<Onset> = fc.oneof(
  fc.record({ date: oneOf(['2026', '2026-02', '2028-02-29']) }, { noNullPrototype: true }),
  fc.record({ words: fc.string({ minLength: 1, maxLength: 20 }) }, { noNullPrototype: true }),
);

const sensationArbitrary = fc.record(
  {
    intensity: fc.integer({ min: 0, max: 10 }),
    qualities: someOf(qualities),
    depth: oneOf(depths),
    onset: onsetArbitrary,
    course: oneOf(courses),
    trend: oneOf(trends),
  },
  { requiredKeys: [], noNullPrototype: true },
);

const finding = oneOf(findings);
const triggerArbitrary = fc.record(
  { status: oneOf(triggerStatuses), tautBand: finding, referredPain: finding, recognisedPain: finding, twitchResponse: finding, jumpSign: finding },
  { requiredKeys: ['status'], noNullPrototype: true },
);

const pressure = fc.integer({ min: 0, max: 9999 }).map((value) => value / 10);
const thresholdArbitrary: fc.Arbitrary<PressureThreshold> = fc.record(
  {
    value: pressure,
    unit: oneOf(pressureUnits),
    tipAreaCm2: oneOf([0.5, 1, 2]),
    ratePerSecond: pressure,
    trials: fc.array(pressure, { maxLength: 3 }),
    device: fc.string({ minLength: 1, maxLength: 20 }),
  },
  { requiredKeys: ['value', 'unit'], noNullPrototype: true },
);

/** A place in the zone, in tenths. */
export const spotArbitrary: fc.Arbitrary<{ zone: ZoneId; at: Point }> = fc
  .tuple(oneOf(zoneIds), fc.integer({ min: -30, max: 30 }), fc.integer({ min: -30, max: 30 }))
  .map(([zone, dx, dy]) => {
    const [x, y] = anchorOf(zone);
    const at: Point = [tenth(x + dx / 10), tenth(y + dy / 10)];
    return { zone, at: distanceToZone(zone, at) === 0 ? at : [x, y] };
  });

const tendernessArbitrary = fc
  .record({
    spot: spotArbitrary,
    sensation: sensationArbitrary,
    findings: fc.record({ tendernessGrade: oneOf(tendernessGrades), trigger: triggerArbitrary, pressureThreshold: thresholdArbitrary }, { requiredKeys: [], noNullPrototype: true }),
    record: recordArbitrary,
  })
  .map(({ spot: { zone, at }, sensation, findings: found, record }): Omit<Tenderness, 'id'> => ({
    kind: 'tenderness',
    view: getZone(zone)!.view,
    at,
    zone,
    ...sensation,
    ...found,
    ...record,
  }));

/** A closed ring of three to six corners within the view. */
const ringArbitrary = ([left, top, width, height]: readonly [number, number, number, number]) =>
  fc
    .array(
      fc.tuple(fc.integer({ min: left * 10, max: (left + width) * 10 }), fc.integer({ min: top * 10, max: (top + height) * 10 })),
      { minLength: 3, maxLength: 6 },
    )
    .map((corners) => [...corners, corners[0]!].map(([x, y]): [number, number] => [x / 10, y / 10]));

const areaArbitrary = oneOf(viewIds).chain((view): fc.Arbitrary<Area> => {
  const zones = zonesIn(view).map((zone) => zone.id);
  return fc.record(
    {
      view: fc.constant(view),
      polygons: fc.array(fc.array(ringArbitrary(views[view].viewBox), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
      zones: fc
        .tuple(fc.subarray(zones, { maxLength: 3 }), fc.integer({ min: 0, max: 100 }))
        .map(([ids, percent]) => ids.map((zone) => ({ zone, covered: percent / 100 }))),
    },
    { noNullPrototype: true },
  ).map(reachingIntoItsZones);
});

/** An area with a corner in its first zone: one in the mirror image of its zones would be refused. */
function reachingIntoItsZones(area: Area): Area {
  const [first] = area.zones;
  if (!first) return area;
  const [x, y] = anchorOf(first.zone);
  const polygons = area.polygons.map(([outer = [], ...holes]) => [[[x, y] as [number, number], ...outer.slice(1, -1), [x, y] as [number, number]], ...holes]);
  return { ...area, polygons };
}

const areasArbitrary = fc.uniqueArray(areaArbitrary, { minLength: 1, maxLength: 2, selector: (area) => area.view });

const referralArbitrary = fc
  .record({ areas: areasArbitrary, sensation: sensationArbitrary, record: recordArbitrary })
  .map(({ areas, sensation, record }): Omit<Referral, 'id'> => ({ kind: 'referral', from: [], ...sensation, areas, ...record }));

const cautionArbitrary = fc
  .record({ areas: areasArbitrary, reason: oneOf(cautionReasons), record: recordArbitrary })
  .map(({ areas, reason, record }): Omit<Caution, 'id'> => ({ kind: 'caution', areas, reason, ...record }));

const seconds = fc.integer({ min: 1, max: 180 });
const pressureStepArbitrary: fc.Arbitrary<PressureStep> = fc.oneof(
  fc.record({ depthMm: oneOf([10, 20, 30]), seconds }, { noNullPrototype: true }),
  fc.record({ firmness: oneOf(firmnesses), seconds }, { noNullPrototype: true }),
);

const treatmentArbitrary = fc
  .record({
    technique: oneOf(techniques),
    pressure: fc.array(pressureStepArbitrary, { maxLength: 3 }),
    rated: fc.record({ intensityBefore: fc.integer({ min: 0, max: 10 }), intensityAfter: fc.integer({ min: 0, max: 10 }) }, { requiredKeys: [] }),
    record: recordArbitrary,
  })
  .map(({ technique, pressure: steps, rated, record }): Omit<Treatment, 'id' | 'mark'> => ({ technique, pressure: steps, ...rated, ...record }));

const followUpArbitrary = fc.record({ name: fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }), status: oneOf(followUpStatuses) }, { requiredKeys: [], noNullPrototype: true });

/** A mark with an id; a referral has no links. */
export const markArbitrary = (id: string): fc.Arbitrary<Mark> =>
  fc.tuple(fc.oneof(tendernessArbitrary, referralArbitrary, cautionArbitrary), followUpArbitrary).map(([mark, followUp]) => ({ id, ...mark, ...followUp }));

const marksArbitrary = fc.nat({ max: 5 }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => markArbitrary(`m${index + 1}`))));

/** Links each referral to some tenderness marks of the chart. */
const tieArbitrary = (marks: readonly Mark[]): fc.Arbitrary<readonly Mark[]> => {
  const sources = marks.filter((mark) => mark.kind === 'tenderness').map((mark) => mark.id);
  return fc.tuple(...marks.map((mark) => (mark.kind === 'referral' ? fc.subarray(sources).map((from) => ({ ...mark, from })) : fc.constant(mark))));
};

const treatmentsArbitrary = (marks: readonly Mark[]): fc.Arbitrary<Treatment[]> =>
  marks.length === 0
    ? fc.constant([])
    : fc
        .array(fc.tuple(treatmentArbitrary, oneOf(marks)), { maxLength: 3 })
        .map((all) => all.map(([treatment, mark], index) => ({ id: `t${index + 1}`, mark: mark.id, ...treatment })));

/** Relations between some marks, each pair once. */
function relationsArbitrary(marks: readonly Mark[]): fc.Arbitrary<Relation[]> {
  const pain = marks.filter(({ kind }) => kind !== 'caution');
  const pairs = pain.flatMap((one, i) => pain.slice(i + 1).map((other) => [one.id, other.id] as const));
  return fc.tuple(fc.subarray(pairs, { maxLength: Math.min(3, pairs.length) }), oneOf(relationTypes), fc.boolean()).map(([some, type, turned]) => some.map(([a, b]) => ({ type, from: turned ? b : a, to: turned ? a : b })));
}

const scoresArbitrary = fc
  .tuple(fc.option(oneOf([0, 1, 2, 'not-testable'] as const), { nil: undefined }), fc.option(oneOf([0, 1, 2, 'not-testable'] as const), { nil: undefined }))
  .map(([lightTouch, pinPrick]) => (lightTouch === undefined && pinPrick === undefined ? { lightTouch: 2 } : { ...(lightTouch !== undefined && { lightTouch }), ...(pinPrick !== undefined && { pinPrick }) }));

/** A sensory examination of any of the 56 points, in any order. */
export const sensoryArbitrary: fc.Arbitrary<SensoryExamination> = fc
  .tuple(fc.uniqueArray(fc.tuple(oneOf(keyPoints), oneOf(bodySides), scoresArbitrary), { minLength: 1, maxLength: 56, selector: ([point, side]) => `${point} ${side}` }), recordArbitrary)
  .map(([points, record]) => ({ points: points.map(([point, side, scores]) => ({ point, side, ...scores })), ...record }));

/** Posture of which some was looked at, in any order. */
export const postureArbitrary: fc.Arbitrary<PostureRecord> = fc
  .tuple(fc.uniqueArray(oneOf(postureItemIds).chain((item) => oneOf<PostureWord>(postureItems[item]).map((word) => ({ item, finding: word }))), { minLength: 1, selector: ({ item }) => item }), recordArbitrary)
  .map(([seen, record]) => ({ findings: seen, ...record }));

/** Any valid chart. */
export const chartArbitrary: fc.Arbitrary<Chart> = marksArbitrary
  .chain(tieArbitrary)
  .chain((marks) =>
    fc.record({
      marks: fc.constant(marks),
      treatments: treatmentsArbitrary(marks),
      figure: oneOf(figureIds),
      recordedBy: oneOf(authors),
      recordedAt: momentArbitrary,
      nothing: fc.boolean(),
      absent: fc.uniqueArray(oneOf(zoneIds), { maxLength: 3 }),
      clear: fc.uniqueArray(oneOf(zoneIds), { maxLength: 4 }),
      relations: relationsArbitrary(marks),
      sensory: fc.option(sensoryArbitrary, { nil: undefined }),
      posture: fc.option(postureArbitrary, { nil: undefined }),
      extensions: fc.option(extensionsArbitrary, { nil: undefined }),
    }),
  )
  .map(({ marks, treatments, figure, recordedBy, recordedAt, nothing, absent, clear, relations, sensory, posture, extensions }) => ({
    ...createChart({ id: 'c1', figure, recordedBy }),
    ...momentFields('recordedAt', recordedAt),
    nothingToMark: nothing && marks.length === 0,
    absent,
    ...someClear(clear, marks),
    marks,
    ...(relations.length > 0 && { relations }),
    treatments,
    ...(sensory && { sensory }),
    ...(posture && { posture }),
    ...(extensions && { extensions }),
  }));

/** The zones of a list that are free of pain. */
function someClear(zones: readonly ZoneId[], marks: readonly Mark[]): Pick<Chart, 'clear'> {
  const skin = painfulSkin(marks);
  const clear = zones.filter((zone) => !isAmong(zone, skin));
  return clear.length > 0 ? { clear } : {};
}
