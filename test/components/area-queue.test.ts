import { describe, expect, it } from 'vitest';
import { anchorOf, neutral, type ViewId, type ZoneId } from '../../src/anatomy/index.js';
import type { AreaMark, Chart } from '../../src/chart/index.js';
import { createAreaEditing } from '../../src/interaction/areas/area-editing.js';
import { createBodyMapStore, type BodyMapStore, type BodyMapStoreOptions } from '../../src/store/index.js';
import type { Point } from '../../src/geometry/index.js';
import { caution, tenderness } from '../chart/examples.js';
import { chartWith, emptyChart } from './map.js';

const hiddenZones = new Set<ZoneId>();
const loopAround = ([x, y]: Point, radius: number): Point[] => Array.from({ length: 25 }, (_, i): Point => [x + radius * Math.cos((i / 12) * Math.PI), y + radius * Math.sin((i / 12) * Math.PI)]);
const storeOf = (options: BodyMapStoreOptions = {}) => {
  const store = createBodyMapStore({ chart: chartWith(tenderness('m1', 'front.chin')), selection: 'm1', ...options });
  store.getState().setTool('referral');
  return store;
};

/** Adds a spot like a tap: with the current choices. */
const spot = (store: BodyMapStore, zone: ZoneId) =>
  createAreaEditing({ store, figure: neutral, view: 'front', hiddenZones }).spot({ view: 'front', zone, at: anchorOf(zone) });
const areaMarks = (store: BodyMapStore) => store.getState().chart.marks.filter((mark): mark is AreaMark => mark.kind !== 'tenderness');
const zonesOf = ({ areas }: AreaMark): string[] => areas.flatMap(({ zones }) => zones.map(({ zone }) => zone));

describe('an area uses the tool and selection at the time of the release, whatever is chosen before it is computed', () => {
  it('of the tool', async () => {
    const store = storeOf();
    const done = spot(store, 'front.sternum');
    store.getState().setTool('caution');
    await done;
    expect(areaMarks(store)).toMatchObject([{ kind: 'referral', from: ['m1'] }]);
  });

  it('of the mark that was selected', async () => {
    const other = { ...caution('m2') };
    const store = storeOf({ chart: chartWith(tenderness('m1', 'front.chin'), other) });
    store.getState().setTool('caution');
    const done = spot(store, 'front.sternum');
    store.getState().select('m2');
    await done;
    const [first, made] = areaMarks(store);
    expect(first).toEqual(other);
    expect(zonesOf(made!)).toContain('front.sternum');
  });

  it('of adding and cutting', async () => {
    const store = storeOf();
    await spot(store, 'front.sternum');
    const [before] = areaMarks(store);
    store.getState().setAreaTool({ action: 'cut' });
    const done = spot(store, 'front.sternum');
    store.getState().setAreaTool({ action: 'add' });
    await done;
    expect(areaMarks(store)[0]).not.toEqual(before);
    expect(areaMarks(store)).toEqual([]);
  });

  it('of the chart: another that has come meanwhile is left alone', async () => {
    const store = storeOf();
    const done = spot(store, 'front.sternum');
    const theirs: Chart = { ...emptyChart(), id: 'of somebody else' };
    store.getState().receiveChart(theirs);
    await done;
    expect(store.getState().chart).toEqual(theirs);
  });

  it('a map that can only be read any more is left alone, too', async () => {
    const store = storeOf();
    const before = store.getState().chart;
    const done = spot(store, 'front.sternum');
    store.getState().configure({ readOnly: true });
    await done;
    expect(store.getState().chart).toEqual(before);
  });
});

describe('what is drawn is never joined to an area in silence', () => {
  const edit = (store: BodyMapStore, view: ViewId = 'front') => createAreaEditing({ store, figure: neutral, view, hiddenZones });
  const ways = {
    spot: (store: BodyMapStore, zone: ZoneId) => spot(store, zone),
    stroke: (store: BodyMapStore, zone: ZoneId) => edit(store).stroke(loopAround(anchorOf(zone), 8)),
    zone: (store: BodyMapStore, zone: ZoneId) => edit(store).zone(zone),
  };
  const cautions = (...options: [BodyMapStoreOptions?]) => {
    const store = createBodyMapStore({ chart: emptyChart(), ...options[0] });
    store.getState().setTool('caution');
    return store;
  };

  it.each(['spot', 'stroke', 'zone'] as const)('a %s elsewhere is another caution, none of whose reasons is filled in', async (way) => {
    const store = cautions();
    for (const zone of ['front.chin', 'front.sternum', 'front.knee.left'] as const) await ways[way](store, zone);
    expect(areaMarks(store)).toMatchObject([{ reason: 'not-stated' }, { reason: 'not-stated' }, { reason: 'not-stated' }]);
    expect(store.getState().selection).toBe(areaMarks(store)[2]!.id);
  });

  it('one that overlaps the selected area, or is next to it, extends it', async () => {
    const store = cautions();
    await ways.zone(store, 'front.umbilical');
    await ways.zone(store, 'front.hypogastrium');
    await edit(store).stroke(loopAround(anchorOf('front.umbilical'), 30));
    expect(areaMarks(store)).toHaveLength(1);
    const [top] = areaMarks(store)[0]!.areas[0]!.polygons.flat().flat().sort((a, b) => a[1]! - b[1]!) as unknown as Point[];
    await edit(store).stroke(loopAround([top![0], top![1] - 7], 5));
    expect(areaMarks(store)).toHaveLength(1);
    await edit(store).stroke(loopAround([top![0], top![1] - 30], 5));
    expect(areaMarks(store)).toHaveLength(2);
  });

  it('on another view it is another area', async () => {
    const store = cautions();
    await ways.zone(store, 'front.shoulder-top.left');
    await edit(store, 'back').zone('back.shoulder-top.left');
    expect(areaMarks(store)).toHaveLength(2);
  });

  it('"Add to it" joins it, on any view, until another mark is selected', async () => {
    const store = cautions();
    await ways.zone(store, 'front.chin');
    const [first] = areaMarks(store);
    store.getState().setAreaTool({ action: 'add' });
    await ways.spot(store, 'front.sternum');
    await edit(store, 'back').zone('back.sacrum');
    expect(areaMarks(store)).toMatchObject([{ id: first!.id, areas: [{ view: 'front' }, { view: 'back' }] }]);
    store.getState().select(null);
    expect(store.getState().areaTool.action).toBe('new');
  });

  it('pain areas: a stray stroke is neither joined to the last nor linked to its point', async () => {
    const store = storeOf();
    await ways.stroke(store, 'front.sternum');
    await ways.stroke(store, 'front.knee.left');
    expect(areaMarks(store)).toMatchObject([{ from: ['m1'] }, { from: [] }]);
  });
});

describe('the task of drawing where a point is felt', () => {
  const task = async (zones: readonly ZoneId[] = ['front.sternum', 'front.knee.left']) => {
    const store = createBodyMapStore({ chart: chartWith(tenderness('m1', 'front.chin'), tenderness('m2', 'front.umbilical')), selection: 'm1' });
    store.getState().startLinking('m1');
    for (const zone of zones) await spot(store, zone);
    return store;
  };

  it('links all that is drawn to that point, however far apart; then the point is selected and the tool is what it was', async () => {
    const store = await task();
    expect(areaMarks(store)).toMatchObject([{ from: ['m1'] }, { from: ['m1'] }]);
    store.getState().endLinking();
    expect(store.getState()).toMatchObject({ linking: null, tool: 'tenderness', selection: 'm1' });
  });

  it('is called off as a whole, in one step that can be undone', async () => {
    const store = await task();
    store.getState().setView('back');
    store.getState().cancelLinking();
    expect(areaMarks(store)).toEqual([]);
    expect(store.getState()).toMatchObject({ linking: null, tool: 'tenderness', selection: 'm1' });
    store.getState().undo();
    expect(areaMarks(store)).toHaveLength(2);
  });

  it('leaves an area that was there alone, though it is drawn over', async () => {
    const store = await task(['front.sternum']);
    store.getState().endLinking();
    const [first] = areaMarks(store);
    store.getState().startLinking('m2');
    store.getState().select(first!.id);
    await spot(store, 'front.sternum');
    expect(areaMarks(store)).toMatchObject([first!, { from: ['m2'] }]);
    store.getState().cancelLinking();
    expect(areaMarks(store)).toEqual([first]);
  });

  it('ends with its point, with another tool, another chart, and where nothing can be changed', async () => {
    for (const end of [
      (store: BodyMapStore) => store.getState().removeMark('m1'),
      (store: BodyMapStore) => store.getState().setTool('caution'),
      (store: BodyMapStore) => store.getState().receiveChart({ ...emptyChart(), id: 'of somebody else' }),
      (store: BodyMapStore) => store.getState().configure({ readOnly: true }),
    ]) {
      const store = await task([]);
      end(store);
      expect(store.getState().linking).toBeNull();
      expect(store.getState().tool).not.toBe('referral');
    }
  });

  it('is linked to an existing tender point', () => {
    const store = createBodyMapStore({ chart: emptyChart() });
    store.getState().startLinking('m1');
    expect(store.getState()).toMatchObject({ linking: null, tool: 'tenderness' });
  });
});

describe('areas that are made at once', () => {
  const zones: ZoneId[] = ['front.sternum', 'front.umbilical', 'front.hypogastrium'];

  it('are one where a person says so, as if each had been there before the next', async () => {
    const store = storeOf();
    store.getState().setAreaTool({ action: 'add' });
    await Promise.all(zones.map((zone) => spot(store, zone)));
    expect(areaMarks(store)).toMatchObject([{ kind: 'referral', from: ['m1'] }]);
    expect(zonesOf(areaMarks(store)[0]!)).toEqual(expect.arrayContaining(zones));
    expect(store.getState().past).toHaveLength(3);
  });

  it.each([0, 20, 60])('are all kept by a host that puts them in %i ms later', async (late) => {
    const store: BodyMapStore = storeOf({ controlled: true, onChartChange: (chart) => void setTimeout(() => store.getState().receiveChart(chart), late) });
    store.getState().setAreaTool({ action: 'add' });
    await Promise.all(zones.map((zone) => spot(store, zone)));
    await expect.poll(() => zonesOf(areaMarks(store)[0]!)).toEqual(expect.arrayContaining(zones));
  });

  it('a host that takes none of them gets each asked once', async () => {
    const asked: Chart[] = [];
    const store = storeOf({ controlled: true, onChartChange: (chart) => void asked.push(chart) });
    await Promise.all(zones.slice(0, 2).map((zone) => spot(store, zone)));
    expect(asked).toHaveLength(2);
    expect(areaMarks(store)).toEqual([]);
  });

  it('what fails in one is not in the way of the next', async () => {
    const store = storeOf({ onChartChange: () => { throw new Error('of the host'); } });
    await expect(spot(store, 'front.sternum')).rejects.toThrow('of the host');
    store.getState().configure({ onChartChange: () => {} });
    await spot(store, 'front.umbilical');
    expect(areaMarks(store)).toHaveLength(1);
  });
});
