import { expect, it } from 'vitest';
import { createChart, examinationsOf, loadExaminationRules, recordFinding, type Chart } from '../../src/chart/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { expectConsole } from '../console.js';

// One course of events, as the rules are loaded once for a page: a map without them, then what brings them.

const stamp = { by: 'clinician', createdAt: '2026-11-29T10:00:00Z' } as const;
const good: Chart = { ...createChart({ id: 'c1' }), sensory: { points: [{ point: 'C5', side: 'left', lightTouch: 2 }], ...stamp } };
const bad = { ...good, id: 'c2', sensory: { points: 5 }, posture: { findings: [{ item: 'front.eyes', finding: 'behind' }], ...stamp } } as unknown as Chart;

it('a map keeps examinations unread until their rules are loaded; nothing that is invalid is then shown or taken', () => {
  const store = createBodyMapStore({ chart: bad });
  expect(store.getState().chart).toBe(bad);
  store.getState().setNothingToMark(true);
  expect(store.getState().chart).toMatchObject({ nothingToMark: true, sensory: { points: 5 } });

  loadExaminationRules();
  expect(examinationsOf(store.getState().chart)).toEqual({});
  expect(examinationsOf(good)).toEqual({ sensory: good.sensory });
  expect(() => createBodyMapStore({ chart: bad })).toThrow(/sensory\.points must be a list/);
  expect(() => createBodyMapStore({ chart: { ...bad, id: 'c3' } })).toThrow(TypeError);

  const sound = createBodyMapStore({ chart: good });
  const [change] = recordFinding(good, 'front.eyes', 'behind' as 'level', { by: 'clinician', at: stamp.createdAt });
  expectConsole('error', /an edit was refused/);
  sound.getState().edit([change!], 'edit');
  expect(sound.getState().chart).toBe(good);
  sound.getState().edit(recordFinding(good, 'front.eyes', 'level', { by: 'clinician', at: stamp.createdAt }), 'edit');
  expect(sound.getState().chart.posture?.findings).toEqual([{ item: 'front.eyes', finding: 'level' }]);
});
