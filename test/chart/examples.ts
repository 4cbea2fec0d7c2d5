import { anchorOf, getZone, type ZoneId } from '../../src/anatomy/index.js';
import { createChart, type Area, type Caution, type Chart, type Referral, type Tenderness, type Treatment } from '../../src/chart/index.js';

// The smallest of each kind, for tests that say what matters about them.

const record = { by: 'patient', createdAt: '2026-11-22T10:15:00Z' } as const;

export const tenderness = (id: string, zone: ZoneId = 'back.shoulder-top.right'): Tenderness => ({
  id,
  kind: 'tenderness',
  view: getZone(zone)!.view,
  at: anchorOf(zone),
  zone,
  ...record,
});

export const area: Area = {
  view: 'back',
  polygons: [[[[200, 150], [220, 150], [220, 170], [200, 150]]]],
  zones: [{ zone: 'back.shoulder-top.left', covered: 0.5 }],
};

export const referral = (id: string, from: readonly string[]): Referral => ({ id, kind: 'referral', from, areas: [area], ...record });

export const caution = (id: string): Caution => ({ id, kind: 'caution', areas: [area], reason: 'bruise', ...record });

export const treatment = (id: string, mark: string): Treatment => ({
  id,
  mark,
  technique: 'trigger-point',
  pressure: [{ depthMm: 10, seconds: 20 }],
  ...record,
});

/** One of each, tied together. */
export const example = (): Chart => ({
  ...createChart({ id: 'c1', recordedAt: new Date('2026-11-22T10:15:00Z') }),
  marks: [tenderness('m1'), referral('m2', ['m1']), caution('m3')],
  treatments: [treatment('t1', 'm1')],
});
