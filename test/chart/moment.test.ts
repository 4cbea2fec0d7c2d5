import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOfMoment, formatPartialDate, latestTreatment, momentFields, momentOf, parseChart, parsePartialDate, precisions, writeMoment } from '../../src/chart/index.js';
import { example, treatment } from './examples.js';

describe('a date that is known in part', () => {
  it.each([
    ['2019', { at: '2019-01-01T00:00:00Z', precision: 'year' }],
    ['2019-03', { at: '2019-03-01T00:00:00Z', precision: 'month' }],
    ['2019-03-04', { at: '2019-03-04T00:00:00Z', precision: 'day' }],
    ['2020-02-29', { at: '2020-02-29T00:00:00Z', precision: 'day' }],
    ['1869-12-31', { at: '1869-12-31T00:00:00Z', precision: 'day' }],
    ['0099', { at: '0099-01-01T00:00:00Z', precision: 'year' }],
    ['2019-03-04T00:00:00Z', { at: '2019-03-04T00:00:00Z' }],
    ['2019-03-04T23:59:59.5-09:30', { at: '2019-03-04T23:59:59.5-09:30' }],
  ])('%s is read, and written as it was', (text, moment) => {
    expect(parsePartialDate(text)).toEqual(moment);
    expect(formatPartialDate(parsePartialDate(text)!)).toBe(text);
  });

  it.each(['', '19', '2019-', '2019-3', '2019-13', '2019-00', '2019-02-29', '2019-03-00', '2019-3-4', '2019-03-04T10', '2019-03-04T10:00:00', '2019-02-30T10:00:00Z', '+2019', '２０１９', ' 2019', '04.03.2019'])(
    '%j is none',
    (text) => {
      expect(parsePartialDate(text)).toBeUndefined();
    },
  );

  it('comes back from its fields', () => {
    for (const text of ['2019', '2019-03', '2019-03-04', '2019-03-04T10:00:00+01:00']) {
      const moment = parsePartialDate(text)!;
      expect(momentOf({ ...treatment('t1', 'm1'), ...momentFields('updatedAt', moment) }, 'updatedAt')).toEqual(moment);
      expect(parseChart({ ...example(), ...momentFields('recordedAt', moment) })).toMatchObject({ ok: true, chart: momentFields('recordedAt', moment) });
    }
    expect(momentOf(treatment('t1', 'm1'), 'updatedAt')).toBeUndefined();
  });

  it('begins with its first and ends with its last millisecond in UTC', () => {
    const bounds = (text: string) => boundsOfMoment(parsePartialDate(text)!).map((time) => new Date(time).toISOString());
    expect(bounds('2020')).toEqual(['2020-01-01T00:00:00.000Z', '2020-12-31T23:59:59.999Z']);
    expect(bounds('2020-02')).toEqual(['2020-02-01T00:00:00.000Z', '2020-02-29T23:59:59.999Z']);
    expect(bounds('2020-12-31')).toEqual(['2020-12-31T00:00:00.000Z', '2020-12-31T23:59:59.999Z']);
    expect(bounds('2020-12-31T01:00:00+02:00')).toEqual(['2020-12-30T23:00:00.000Z', '2020-12-30T23:00:00.000Z']);
  });
});

describe('a moment for people', () => {
  const write = (text: string, language = 'en', timeZone = 'America/Los_Angeles') => writeMoment(parsePartialDate(text)!, language, { style: 'long', timeZone });

  it('says only what is known, whatever the time zone', () => {
    expect(['2019', '2019-03', '2019-03-01'].map((text) => write(text))).toEqual(['2019', 'March 2019', 'March 1, 2019']);
    expect(['2019', '2019-03', '2019-03-01'].map((text) => write(text, 'de', 'Pacific/Kiritimati'))).toEqual(['2019', 'März 2019', '1. März 2019']);
  });

  it('says a moment that is known exactly in the time zone that is asked for', () => {
    expect(write('2019-03-01T00:00:00Z')).toBe('February 28, 2019 at 4:00 PM');
  });

  it('says a precision of a later version by its own word', () => {
    expect(writeMoment({ at: '2010-01-01T00:00:00Z', precision: 'decade' }, 'en', { timeZone: 'UTC' })).toMatch(/^Jan 1, 2010, 12:00\sAM \(decade\)$/);
  });

  it('never shows a time for a moment without one', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), fc.constantFrom(...precisions), fc.constantFrom('en', 'de', 'fr', 'es', 'pt-BR', 'zh-Hans', 'ar'), (date, precision, language) => {
        const moment = parsePartialDate(date.toISOString().slice(0, { year: 4, month: 7, day: 10 }[precision]))!;
        const written = ['Pacific/Pago_Pago', 'UTC', 'Pacific/Kiritimati'].map((timeZone) => writeMoment(moment, language, { timeZone }));
        expect(new Set(written).size).toBe(1);
        expect(written[0]).toContain(String(date.getUTCFullYear()));
        expect(written[0]).not.toContain(':');
      }),
      { numRuns: 200 },
    );
  });
});

describe('the latest treatment', () => {
  const latest = (...dates: string[]) => {
    const treatments = dates.map((date, index) => ({ ...treatment(`t${index}`, 'm1'), ...momentFields('createdAt', parsePartialDate(date)!) }));
    return dates[treatments.indexOf(latestTreatment({ treatments }, 'm1') as (typeof treatments)[number])];
  };

  it.each([
    [['2026-11-22T10:00:00Z', '2026-11-22T09:00:00Z'], '2026-11-22T10:00:00Z'],
    [['2026-11-22T10:00:00Z', '2026-11-22T12:00:00+02:00'], '2026-11-22T12:00:00+02:00'],
    [['2026-11-23', '2026-11-22T10:00:00Z'], '2026-11-23'],
    [['2026-11-22', '2026-11-23'], '2026-11-23'],
    // On the same day, the order is unknown: the order of the chart counts.
    [['2026-11-22T10:00:00Z', '2026-11-22', '2026-11-22T09:00:00Z'], '2026-11-22'],
    [['2026-11-22', '2026-11-22T10:00:00Z'], '2026-11-22T10:00:00Z'],
    [['2026-11', '2026-12-01'], '2026-12-01'],
    [['2027', '2026-11'], '2027'],
  ])('of %j is %s', (dates, last) => {
    expect(latest(...dates)).toBe(last);
  });
});
