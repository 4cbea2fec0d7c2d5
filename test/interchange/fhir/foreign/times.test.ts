import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOfMoment, momentOf, type Precision } from '../../../../src/chart/index.js';
import { fromFhir, toFhir } from '../../../../src/interchange/fhir.js';
import { runs, seedOf } from '../../../slow.js';
import { loinc, marksOf, observation, read, reasonOf, snomed } from './observation.js';

// A time is kept as it was said: never more exact, never made up, never today.

const at = (effectiveDateTime: unknown) => ({ effectiveDateTime });
const other = (fields: object) => ({ effectiveDateTime: undefined, ...fields });
const said = (fields: object) => read(observation(fields));

const kept: readonly (readonly [what: string, fields: object, at: string, precision: Precision | undefined, warning: RegExp | undefined])[] = [
  ['to the second', at('2019-03-04T10:15:00Z'), '2019-03-04T10:15:00Z', undefined, undefined],
  ['a day', at('2019-03-04'), '2019-03-04T00:00:00Z', 'day', /only the day: 2019-03-04/],
  ['a month', at('2019-03'), '2019-03-01T00:00:00Z', 'month', /only the month/],
  ['a year', at('2015'), '2015-01-01T00:00:00Z', 'year', /only the year/],
  ['a leap day', at('2016-02-29'), '2016-02-29T00:00:00Z', 'day', /only the day/],
  ['no seconds', at('2019-03-04T10:15Z'), '2019-03-04T10:15:00Z', undefined, /no seconds/],
  ['no offset', at('2019-03-04T23:30:00'), '2019-03-04T00:00:00Z', 'day', /no time zone/],
  ['no offset and no seconds', at('2019-03-04T23:30'), '2019-03-04T00:00:00Z', 'day', /no time zone/],
  ['a leap second', at('2016-12-31T23:59:60Z'), '2016-12-31T23:59:59Z', undefined, /leap second/],
  ['1869', at('1869-07-01T08:00:00Z'), '1869-07-01T08:00:00Z', undefined, undefined],
  ['+14:00', at('2019-03-04T00:30:00+14:00'), '2019-03-04T00:30:00+14:00', undefined, undefined],
  ['-12:00', at('2019-03-04T23:30:00-12:00'), '2019-03-04T23:30:00-12:00', undefined, undefined],
  ['thousandths', at('2019-03-04T10:15:00.123+01:00'), '2019-03-04T10:15:00.123+01:00', undefined, undefined],
  ['twelve digits of a second', at('2019-03-04T10:15:00.123456789012Z'), '2019-03-04T10:15:00.123456789Z', undefined, /nine digits/],
  ['small letters', at('2019-03-04t10:15:00z'), '2019-03-04T10:15:00Z', undefined, undefined],
  ['a space for the T', at('2019-03-04 10:15:00+01:00'), '2019-03-04T10:15:00+01:00', undefined, undefined],
  ['an instant', other({ effectiveInstant: '2019-03-04T10:15:00.5Z' }), '2019-03-04T10:15:00.5Z', undefined, undefined],
  ['a period', other({ effectivePeriod: { start: '2024-11-15T09:56:00+00:00', end: '2024-11-15T09:57:00+00:00' } }), '2024-11-15T09:56:00+00:00', undefined, /a period, whose start/],
  ['the start of a period', other({ effectivePeriod: { start: '2019-03' } }), '2019-03-01T00:00:00Z', 'month', /a period/],
  ['the end of a period', other({ effectivePeriod: { end: '2019-03-04T10:15:00Z' } }), '2019-03-04T10:15:00Z', undefined, /only the end of a period/],
  ['a timing', other({ effectiveTiming: { event: ['2019-03-04T10:15:00Z'] } }), '2019-03-04T10:15:00Z', undefined, undefined],
  ['a timing of several times', other({ effectiveTiming: { event: ['2019-03-06', '2019-03-04', '2019-03-05'] } }), '2019-03-04T00:00:00Z', 'day', /3 times, of which the first/],
  ['a timing within bounds', other({ effectiveTiming: { repeat: { boundsPeriod: { start: '2019-03-04' } } } }), '2019-03-04T00:00:00Z', 'day', /a period/],
  ['when it was issued', other({ issued: '2019-06-15T16:00:00.000Z' }), '2019-06-15T16:00:00.000Z', undefined, /time of issue/],
  ['an empty period, and when it was issued', other({ effectivePeriod: { extension: [] }, issued: '2019-06-15T16:00:00Z' }), '2019-06-15T16:00:00Z', undefined, /time of issue/],
];

const none: readonly (readonly [what: string, fields: object, reason: RegExp])[] = [
  ['nothing', other({}), /has no time/],
  ['why it is not known', other({ _effectiveDateTime: { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }] } }), /has no time/],
  ['how often', other({ effectiveTiming: { code: { text: 'TID' } } }), /has no time/],
  ['30 February', at('2019-02-30'), /cannot be read/],
  ['30 February, at a time', at('2019-02-30T10:15:00Z'), /cannot be read/],
  ['29 February of 2019', at('2019-02-29'), /cannot be read/],
  ['month 13', at('2019-13'), /cannot be read/],
  ['24 o’clock', at('2019-03-04T24:00:00Z'), /cannot be read/],
  ['the year 0', at('0000-01-01'), /cannot be read/],
  ['a week', at('2019-W10'), /cannot be read/],
  ['words', at('yesterday'), /cannot be read/],
  ['words, and when it was issued', { ...at('last week'), issued: '2019-06-15T16:00:00Z' }, /cannot be read/],
  ['a number', at(20190304), /cannot be read/],
  ['nothing at all', at(''), /cannot be read/],
  ['an American date', at('03/04/2019'), /cannot be read/],
  ['a period that ends before it starts', other({ effectivePeriod: { start: '2019-03-05', end: '2019-03-04' } }), /ends before it starts/],
  ['a period whose end is none', other({ effectivePeriod: { start: '2019-03-05', end: 'now' } }), /cannot be read/],
];

describe('when it was', () => {
  it.each(kept)('%s', (_, fields, time, precision, warning) => {
    const result = said(fields);
    expect(marksOf(result)).toMatchObject([{ createdAt: time, ...(precision && { createdAtPrecision: precision }) }]);
    expect(marksOf(result)[0]?.createdAtPrecision).toBe(precision);
    expect(result.ok && result.chart).toMatchObject({ recordedAt: time, ...(precision && { recordedAtPrecision: precision }) });
    const warnings = result.ok ? result.warnings.map(({ message }) => message).join(' ') : 'not read';
    expect(warnings).toMatch(warning ?? /^$/);
  });

  it.each(none)('is not made up: %s', (_, fields, reason) => {
    const result = said(fields);
    expect(marksOf(result)).toEqual([]);
    expect(reasonOf(result)).toMatch(reason);
  });

  it('that there is no pain keeps its time too, or is left out', () => {
    const nowhere = (fields: object) => read({ resourceType: 'Observation', status: 'final', code: loinc('111551-8'), valueCodeableConcept: snomed('22253000'), ...fields });
    expect(nowhere({ effectiveDateTime: '2019' })).toMatchObject({ ok: true, chart: { nothingToMark: true, recordedAt: '2019-01-01T00:00:00Z', recordedAtPrecision: 'year' }, unplaced: [] });
    expect(nowhere({})).toMatchObject({ ok: true, chart: { nothingToMark: false }, unplaced: [{ reason: 'It has no time.' }] });
  });

  it('is of the latest mark, for the chart', () => {
    const result = read(observation({ id: 'a', ...at('2015') }), observation({ id: 'b', ...at('2019-03-04T10:15:00Z') }), observation({ id: 'c', ...at('2017-05') }));
    expect(result).toMatchObject({ ok: true, chart: { recordedAt: '2019-03-04T10:15:00Z', marks: [{}, {}, {}] } });
    expect(result.ok && result.chart.recordedAtPrecision).toBeUndefined();
  });

  it('of any words: the recorded period, or none', () => {
    const piece = (...pieces: string[]) => fc.constantFrom(...pieces);
    const built = fc.tuple(piece('2019', '1869', '2016', '0000'), piece('', '-02', '-03', '-13'), piece('', '-04', '-30', '-29'), piece('', '', 'T', 't', ' ', 'x'), piece('', '10:15', '23:59', '24:00'), piece('', ':00', ':60', ':61'), piece('', '.5', '.1234567891'), piece('', 'Z', 'z', '+14:00', '-12:00', '+1'));
    const any = fc.oneof(fc.string({ maxLength: 25 }), built.map((pieces) => pieces.join('')));
    let placed = 0;
    fc.assert(
      fc.property(any, (text) => {
        const [mark] = marksOf(said(at(text)));
        if (!mark) return;
        placed++;
        const { at: moment, precision } = momentOf(mark, 'createdAt');
        expect(text.startsWith(moment.slice(0, precision === 'year' ? 4 : precision === 'month' ? 7 : 10))).toBe(true);
        const [first, last] = boundsOfMoment({ at: moment, precision });
        const exact = Date.parse(text.toUpperCase().replace(' ', 'T'));
        if (!Number.isNaN(exact) && /(?:Z|[+-]\d\d:\d\d)$/i.test(text)) expect(exact).toSatisfy((time: number) => time >= first - 1 && time <= last + 1000);
      }),
      { numRuns: runs(2000), seed: seedOf(521) },
    );
    expect(placed).toBeGreaterThan(20);
  });
});

describe('a moment of which only the day, month or year is known', () => {
  it.each([
    ['2019-03-04T00:00:00Z', 'day', '2019-03-04'],
    ['2019-03-01T00:00:00Z', 'month', '2019-03'],
    ['2019-01-01T00:00:00Z', 'year', '2019'],
  ] as const)('is written as such, and comes back: %s, to the %s', (time, precision, text) => {
    const result = said(at(text));
    const chart = result.ok ? result.chart : undefined;
    const bundle = toFhir(chart!, { drawing: () => '<svg xmlns="http://www.w3.org/2000/svg"/>' });
    expect(bundle.entry.slice(0, 2).map(({ resource }) => resource['effectiveDateTime'])).toEqual([text, text]);
    expect(bundle.entry.at(-1)?.resource).not.toHaveProperty('date');
    expect(bundle.entry.at(-1)?.resource).toMatchObject({ content: [{ attachment: { creation: text } }] });
    expect(chart?.marks[0]).toMatchObject({ createdAt: time, createdAtPrecision: precision });
    expect(fromFhir(bundle)).toEqual({ ok: true, chart, unplaced: [], warnings: [] });
  });
});
