import { expect, it } from 'vitest';
import { addHold } from '../../src/session/plan.js';
import { createSessionStore } from '../../src/session/session-store.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { tenderness } from '../chart/examples.js';
import { chartWith } from './map.js';

it('a session ends with its chart: nothing that was done is recorded of the next person', () => {
  const chart = chartWith({ ...tenderness('m1', 'front.chin'), intensity: 7 });
  const map = createBodyMapStore({ chart });
  const session = createSessionStore(map, () => 0);
  session.getState().setPlan(addHold([], 'm1'));
  session.getState().begin();
  map.getState().editMark('m1', { intensity: 6 });
  expect(session.getState().clock).not.toBeNull();
  map.getState().receiveChart({ ...chart, id: 'of somebody else' });
  expect(session.getState()).toMatchObject({ plan: [], clock: null });
  expect(session.getState().record()).toBe(false);
  expect(map.getState().chart.treatments).toEqual([]);
});
