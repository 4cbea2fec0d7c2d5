import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChart, createId, parseChart } from '../../src/chart/index.js';

describe('createChart', () => {
  it('makes an empty chart that is valid', () => {
    expect(parseChart(createChart())).toMatchObject({ ok: true, chart: { figure: 'neutral', recordedBy: 'patient', marks: [] } });
  });

  it('takes the time, the id and who records from its caller', () => {
    const recordedAt = new Date('2026-11-22T10:15:00Z');
    expect(createChart({ id: 'c1', figure: 'female', recordedBy: 'clinician', recordedAt })).toMatchObject({
      id: 'c1',
      figure: 'female',
      recordedBy: 'clinician',
      recordedAt: '2026-11-22T10:15:00.000Z',
    });
  });
});

describe('createId', () => {
  it('makes UUIDs of version 7', () => {
    expect(createId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('makes another each time', () => {
    expect(new Set(Array.from({ length: 1000 }, () => createId(0))).size).toBe(1000);
  });

  it('makes ids that sort by time', () => {
    const time = fc.nat({ max: 2 ** 48 - 1 });
    fc.assert(
      fc.property(time, time, (one, other) => {
        fc.pre(one < other);
        expect(createId(one) < createId(other)).toBe(true);
      }),
    );
  });

  it('writes the time in the first 48 bits', () => {
    expect(createId(0x0123456789ab).slice(0, 13)).toBe('01234567-89ab');
  });
});
