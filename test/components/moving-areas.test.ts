import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, getZone, neutral, zoneIds, type Figure, type ZoneId } from '../../src/anatomy/index.js';
import { female } from '../../src/anatomy/female.js';
import { toggleZone } from '../../src/areas/index.js';
import { createChart, parseChart, type AreaMark } from '../../src/chart/index.js';
import { createAreaEditing } from '../../src/interaction/areas/area-editing.js';
import type { Point } from '../../src/geometry/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { caution } from '../chart/examples.js';
import { runs, seedOf } from '../slow.js';

/** A map with one area that is a whole zone. */
function areaOf(zone: ZoneId, figure: Figure = neutral, hidden: readonly ZoneId[] = []) {
  const { view } = getZone(zone)!;
  const mark: AreaMark = { ...caution('m1'), areas: [...toggleZone([], view, zone)] };
  const store = createBodyMapStore({ chart: { ...createChart(), marks: [mark] } });
  const stage = { store, figure, view, hiddenZones: new Set(hidden) };
  const editing = createAreaEditing(stage);
  const areas = () => (store.getState().chart.marks[0] as AreaMark).areas;
  return { store, view, areas, start: areas(), move: (step: Point) => editing.move('m1', step), nudge: (step: Point) => editing.move('m1', step, () => store), moveTo: (at: Point) => editing.moveTo('m1', at) };
}

it.each(['front', 'back', 'left-side', 'right-side', 'soles'])('two steps to a side and two back leave each zone of the %s exactly as it was', async (view) => {
  for (const zone of zoneIds.filter((id) => getZone(id)?.view === view)) {
    for (const [x, y] of [[10, 0], [0, -10], [1, 0]] as const) {
      const { areas, start, nudge } = areaOf(zone);
      for (const sign of [1, 1, -1, -1]) await nudge([sign * x, sign * y]);
      expect([zone, areas()]).toEqual([zone, start]);
    }
  }
});

describe('there and back is the same shape', () => {
  const steps = fc.array(fc.tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -40, max: 40 })), { maxLength: 8 });

  it.each([['neutral', neutral], ['female', female]] as const)('by any way, on the %s figure', async (_, figure) => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...zoneIds), steps, fc.boolean(), async (zone, way, isHalf) => {
        const { areas, start, move, store } = areaOf(zone, figure);
        const to = way.map(([x, y]): Point => (isHalf ? [x / 3, y / 7] : [x, y]));
        const made: Point[] = [];
        // A step that would leave the body is not made, and needs no way back.
        for (const step of to) if (await move(step)) made.push(step);
        expect(parseChart(store.getState().chart).ok).toBe(true);
        let back: Point[] = made.map(([x, y]) => [-x, -y]);
        for (let before = -1; back.length !== before; ) {
          before = back.length;
          const left: Point[] = [];
          for (const step of back) if (!(await move(step))) left.push(step);
          back = left;
        }
        if (back.length === 0) expect(areas()).toEqual(start);
      }),
      { numRuns: runs(25), seed: seedOf(3) },
    );
  });

  it('with an undo on the way', async () => {
    const { areas, start, move, store } = areaOf('front.thigh-lateral.left');
    for (const right of [10, 10, 10]) await move([right, 0]);
    store.undo();
    for (const right of [-10, -10]) await move([right, 0]);
    expect(areas()).toEqual(start);
  });

  it('when it was rated or noted on the way', async () => {
    const { areas, start, move, store } = areaOf('front.thigh-lateral.left');
    await move([30, 0]);
    store.editMark('m1', { note: 'since May' });
    await move([-30, 0]);
    expect(areas()).toEqual(start);
  });

  it('by taps on places', async () => {
    const { areas, start, moveTo } = areaOf('front.thigh-lateral.left');
    const away = anchorOf('front.sternum');
    await moveTo(away);
    const there = areas();
    await moveTo(anchorOf('front.chin'));
    await moveTo(away);
    expect(areas()).toEqual(there);
    expect(areas()).not.toEqual(start);
  });

  it('past a zone that is hidden', async () => {
    const { areas, start, move } = areaOf('front.hypogastrium', neutral, ['front.genital']);
    await move([0, 30]);
    expect(areas().flatMap(({ zones }) => zones.map(({ zone }) => zone))).not.toContain('front.genital');
    await move([0, -30]);
    expect(areas()).toEqual(start);
  });

  it('but what was cut out of it on the way stays cut out', async () => {
    const { areas, start, move, store } = areaOf('front.thigh-lateral.left');
    await move([10, 0]);
    const [area] = areas();
    store.editMark('m1', { areas: [{ ...area!, polygons: [[[[270, 600], [275, 600], [275, 605], [270, 605], [270, 600]]]] }] });
    const cut = areas();
    await move([10, 0]);
    await move([-10, 0]);
    expect(areas()).toEqual(cut);
    expect(areas()).not.toEqual(start);
  });
});
