import { expect, it } from 'vitest';
import { createChart, recordFinding, type Chart } from '../../src/chart/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { expectConsole } from '../console.js';

const stamp = { by: 'clinician', createdAt: '2026-11-29T10:00:00Z' } as const;
const good: Chart = { ...createChart({ id: 'c1' }), sensory: { points: [{ point: 'C5', side: 'left', lightTouch: 2 }], ...stamp } };

it.each([
  [{ sensory: { points: 5 } }, /sensory\.points must be a list/],
  [{ posture: { findings: [{ item: 'front.eyes', finding: 'behind' }], ...stamp } }, /posture\.findings/],
])('a chart with an invalid examination is refused, and told why', (wrong, why) => {
  expect(() => createBodyMapStore({ chart: { ...good, ...wrong } as unknown as Chart })).toThrow(why);
});

it('an edit that would make an examination invalid is refused', () => {
  const store = createBodyMapStore({ chart: good });
  const record = { by: 'clinician', at: stamp.createdAt } as const;
  expectConsole('error', /an edit was refused/);
  store.getState().edit(recordFinding(good, 'front.eyes', 'behind' as 'level', record), 'edit');
  expect(store.getState().chart).toBe(good);
  store.getState().edit(recordFinding(good, 'front.eyes', 'level', record), 'edit');
  expect(store.getState().chart.posture?.findings).toEqual([{ item: 'front.eyes', finding: 'level' }]);
});
