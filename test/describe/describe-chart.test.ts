import { describe, expect, it, test } from 'vitest';
import { createChart, momentFields, parsePartialDate, type Chart, type Mark } from '../../src/chart/index.js';
import { describeChart } from '../../src/describe/index.js';
import type { Messages } from '../../src/locales/index.js';
import { de } from '../../src/locales/de.js';
import { en } from '../../src/locales/en.js';
import { locales, sideWords } from '../locales/all.js';
import { mirrorZone, type ZoneId } from '../../src/anatomy/index.js';

const record = { by: 'patient', createdAt: '2026-11-22T10:15:00Z' } as const;
const square: [number, number][] = [[280, 170], [300, 170], [300, 190], [280, 190], [280, 170]];
const areaOn = (zone: ZoneId) => [{ view: 'back' as const, polygons: [[square]], zones: [{ zone, covered: 0.4 }] }];

const marks: readonly Mark[] = [
  { id: 'a', kind: 'tenderness', view: 'back', at: [200, 300], zone: 'back.scapula.left', intensity: 7, qualities: ['aching', 'burning'], depth: 'deep', note: 'Worse at “night”,\nsays she', ...record },
  { id: 'b', kind: 'referral', from: ['a'], areas: areaOn('back.lower-back.left'), ...record },
  { id: 'c', kind: 'caution', reason: 'recent-surgery', areas: areaOn('back.shoulder-top.right'), ...record },
];
const chart: Chart = {
  ...createChart({ id: 'x', recordedBy: 'patient', recordedAt: new Date('2026-09-14T08:42:00+02:00') }),
  absent: ['back.little-finger.left', 'front.little-finger.left'],
  marks,
  treatments: [{ id: 't', mark: 'a', technique: 'trigger-point', pressure: [{ depthMm: 20, seconds: 30 }], intensityBefore: 7, intensityAfter: 3, ...record }],
};
const tell = async (told: Chart, messages: Messages): Promise<string> => describeChart(told, { locale: messages, words: await messages.summary(), timeZone: 'Europe/Berlin' });

test('a chart in English: what needs care first, each mark by its number, its side and its ties', async () => {
  expect((await tell(chart, en)).split('\n')).toEqual([
    'Recorded by the patient on 14 September 2026 at 08:42.'.replace('14 September 2026 at 08:42', new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Berlin' }).format(new Date(chart.recordedAt))),
    'Mark 3 is a caution: recent surgery. It covers: Right shoulder, top.',
    'There are 3 marks.',
    'Absent: Left little finger.',
    'Mark 1 is a tender point: Left shoulder blade, 7 of 10. Described as: aching, burning. It is felt deep down. It is also felt elsewhere: mark 2. Note: “Worse at “night”, says she”',
    'Mark 2 is an area where pain is felt, not rated yet. It covers: Left lower back. It comes from mark 1.',
    'Mark 1 was treated: trigger-point pressure, 20 mm for 30 s. Before: 7 of 10. After: 3 of 10.',
  ]);
});

test('what a clinician adds is reported by the labels of the form', async () => {
  const examined: Chart = {
    ...createChart({ id: 'y', recordedBy: 'clinician' }),
    marks: [
      {
        id: 'a', kind: 'tenderness', view: 'back', at: [200, 300], zone: 'back.scapula.left', intensity: 0, onset: { words: 'about 3 weeks' }, course: 'constant', trend: 'worsening',
        trigger: { status: 'active', tautBand: 'present', jumpSign: 'absent' }, tendernessGrade: 2, pressureThreshold: { value: 215, unit: 'kPa' }, ...record,
      },
    ],
  };
  expect(await tell(examined, en)).toContain(
    'Mark 1 is a tender point: Left shoulder blade, 0 of 10. Onset: about 3 weeks. Course: Constant. Trend: Worsening. Trigger point: Active. Taut band: Present. Jump sign: Absent. Tenderness grade: 2 (Grimace or flinch). Pressure pain threshold: 215 kPa.',
  );
});

test('a tender point inside a caution says so', async () => {
  const point: Mark = { id: 'd', kind: 'tenderness', view: 'back', at: [290, 180], zone: 'back.shoulder-top.right', ...record };
  expect(await tell({ ...chart, marks: [...marks, point] }, en)).toContain('Mark 4 is a tender point: Right shoulder, top, not rated yet. It is inside a caution area: recent surgery.');
});

test('nothing marked and nothing to mark are two things', async () => {
  const empty = createChart({ id: 'z' });
  expect(await tell(empty, en)).toContain('Nothing is marked on this chart.');
  expect(await tell({ ...empty, nothingToMark: true }, en)).toContain('Recorded: no pain anywhere.');
});

test('the moment is in the host’s time zone, not the server’s', async () => {
  const words = await de.summary();
  expect(describeChart(chart, { locale: de, words, timeZone: 'Asia/Tokyo' })).toMatch(/14\. September 2026 um 15:42/);
  expect(describeChart(chart, { locale: de, words, timeZone: 'Europe/Berlin' })).toMatch(/14\. September 2026 um 08:42/);
});

test('without a language it is English', async () => {
  expect(describeChart(chart)).toBe(describeChart(chart, { locale: en, words: await en.summary() }));
  expect(describeChart(chart, { timeZone: 'Europe/Berlin' })).toBe(await tell(chart, en));
});

test('half of a language is an error, not a text in two languages', async () => {
  const words = await de.summary();
  // @ts-expect-error `words` is missing
  expect(() => describeChart(chart, { locale: de })).toThrow('`locale` and `words` go together');
  // @ts-expect-error `messages` is missing
  expect(() => describeChart(chart, { words })).toThrow('`locale` and `words` go together');
});

test('a date known to the day, month or year is written without a time', async () => {
  const recorded = async (messages: Messages, date: string) =>
    describeChart({ ...chart, ...momentFields('recordedAt', parsePartialDate(date)!) }, { locale: messages, words: await messages.summary(), timeZone: 'America/Los_Angeles' }).split('\n')[0];
  expect(await Promise.all(['2019', '2019-03', '2019-03-01'].map((date) => recorded(en, date)))).toEqual([
    'Recorded by the patient in 2019.',
    'Recorded by the patient in March 2019.',
    'Recorded by the patient on March 1, 2019.',
  ]);
  expect(await Promise.all(['2019', '2019-03', '2019-03-01'].map((date) => recorded(de, date)))).toEqual([
    'Aufgezeichnet von der Patientin oder dem Patienten im Jahr 2019.',
    'Aufgezeichnet von der Patientin oder dem Patienten im März 2019.',
    'Aufgezeichnet von der Patientin oder dem Patienten am 1. März 2019.',
  ]);
});

describe.each(locales)('%s', (tag, messages) => {
  const side = sideWords[tag];

  it('tells every mark, the treatment, the note and who recorded it', async () => {
    const told = await tell(chart, messages);
    const words = await messages.summary();
    const wanted = [...['back.scapula.left', 'back.lower-back.left', 'back.shoulder-top.right', 'front.little-finger.left'].map((zone) => messages.zoneName(zone as ZoneId)), 'Worse at “night”, says she', '2026'];
    for (const part of wanted) expect(told).toContain(part);
    for (const word of [words.techniques['trigger-point'], messages.cautionReasons['recent-surgery'], messages.qualities.aching]) expect(told.toLowerCase()).toContain(word.toLowerCase());
    expect(told.split('\n')).toHaveLength(7);
    expect(told).not.toMatch(/undefined|[{}]/);
  });

  it('says the other side of the mirrored chart', async () => {
    const sided: Chart = { ...chart, absent: [], marks: marks.slice(0, 1), treatments: [] };
    const mirrored: Chart = { ...sided, marks: sided.marks.map((mark) => (mark.kind === 'tenderness' ? { ...mark, zone: mirrorZone(mark.zone) } : mark)) };
    const [here, there] = [await tell(sided, messages), await tell(mirrored, messages)];
    expect([side?.left.test(here), side?.right.test(here), side?.left.test(there), side?.right.test(there)]).toEqual([true, false, false, true]);
  });

  it('writes numbers unchanged on the marks', async () => {
    expect(await tell(chart, messages)).not.toMatch(/[٠-٩]/);
  });
});
