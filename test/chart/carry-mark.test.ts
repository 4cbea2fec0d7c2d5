import { describe, expect, it } from 'vitest';
import { carryMark, labelOf, leftOver, type Mark, type Referral, type Tenderness } from '../../src/chart/index.js';
import { caution, referral, tenderness } from './examples.js';

const today = '2026-12-01T09:00:00Z';

describe('a mark at the start of the next visit', () => {
  const shared = { intensity: 7, trend: 'worse', note: 'after work', qualities: ['aching'], label: 'A', updatedAt: today, updatedAtPrecision: 'day', createdAtPrecision: 'day' } as const;

  it('keeps where it is, what it is called and how it feels, and loses what was found that day', () => {
    const point = {
      ...tenderness('m1'),
      ...shared,
      depth: 'deep',
      status: 'better',
      tendernessGrade: 3,
      trigger: { status: 'active' },
      pressureThreshold: { readings: [{ value: 20, unit: 'N' }] },
    } as unknown as Tenderness;
    expect(carryMark(point, 'clinician', today)).toEqual({ ...tenderness('m1'), qualities: ['aching'], label: 'A', depth: 'deep', by: 'clinician', createdAt: today });
  });

  it('of a referral keeps its areas and its ties', () => {
    const pain = { ...referral('m2', ['m1']), ...shared } as unknown as Referral;
    expect(carryMark(pain, 'patient', today)).toEqual({ ...referral('m2', ['m1']), qualities: ['aching'], label: 'A', createdAt: today });
  });

  it('keeps an onset with a date, but not one in words, which were true on the day they were said', () => {
    const since = (onset: object) => carryMark({ ...tenderness('m1'), onset } as Mark, 'patient', today);
    expect(since({ date: '2026-10' })).toHaveProperty('onset', { date: '2026-10' });
    expect(since({ words: 'three weeks ago' })).not.toHaveProperty('onset');
  });

  it('that was gone stays gone; any other status is asked again', () => {
    const was = (status: string) => carryMark({ ...tenderness('m1'), status } as Mark, 'patient', today);
    expect(was('gone')).toHaveProperty('status', 'gone');
    for (const status of ['new', 'better', 'worse', 'unchanged']) expect(was(status)).not.toHaveProperty('status');
  });

  it('of a caution is the same: it holds until it is lifted', () => {
    const found = caution('m3');
    expect(carryMark(found, 'clinician', today)).toBe(found);
  });
});

describe('leftOver', () => {
  it('is what was not gone and has no answer today, by id', () => {
    const previous = { marks: [tenderness('m1'), { ...tenderness('m2'), status: 'gone' } as Mark, tenderness('m3'), caution('m4')] };
    expect(leftOver(previous, { marks: [tenderness('m3', 'back.scapula.left')] }).map(({ id }) => id)).toEqual(['m1', 'm4']);
    expect(leftOver(previous, previous)).toEqual([]);
  });
});

describe('labelOf', () => {
  it('is the label, and of an unknown word the word itself', () => {
    const labels: Record<string, string> = { sharp: 'Scharf' };
    expect(labelOf<string>(labels, 'sharp')).toBe('Scharf');
    expect(labelOf<string>(labels, 'glowing')).toBe('glowing');
    expect(labelOf<string>(labels, 'toString')).toBe('toString');
  });
});
