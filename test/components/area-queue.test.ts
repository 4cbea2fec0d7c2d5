import { describe, expect, it } from 'vitest';
import { anchorOf, neutral, type ZoneId } from '../../src/anatomy/index.js';
import type { AreaMark, Chart } from '../../src/chart/index.js';
import { createAreaEditing } from '../../src/interaction/areas/area-editing.js';
import { createBodyMapStore, type BodyMapStore, type BodyMapStoreOptions } from '../../src/store/index.js';
import { caution, tenderness } from '../chart/examples.js';
import { chartWith, emptyChart } from './map.js';

const hiddenZones = new Set<ZoneId>();
const storeOf = (options: BodyMapStoreOptions = {}) => {
  const store = createBodyMapStore({ chart: chartWith(tenderness('m1', 'front.chin')), selection: 'm1', ...options });
  store.getState().setTool('referral');
  return store;
};

/** Puts a spot down as a tap does: it is about what is chosen now. */
const spot = (store: BodyMapStore, zone: ZoneId) =>
  createAreaEditing({ store, figure: neutral, view: 'front', hiddenZones }).spot({ view: 'front', zone, at: anchorOf(zone) });
const areaMarks = (store: BodyMapStore) => store.getState().chart.marks.filter((mark): mark is AreaMark => mark.kind !== 'tenderness');
const zonesOf = ({ areas }: AreaMark): string[] => areas.flatMap(({ zones }) => zones.map(({ zone }) => zone));

describe('an area is what was meant when the pointer went up, whatever is chosen until it is there', () => {
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

describe('areas that are made at once', () => {
  const zones: ZoneId[] = ['front.sternum', 'front.umbilical', 'front.hypogastrium'];

  it('are one, as if each had been there before the next', async () => {
    const store = storeOf();
    await Promise.all(zones.map((zone) => spot(store, zone)));
    expect(areaMarks(store)).toMatchObject([{ kind: 'referral', from: ['m1'] }]);
    expect(zonesOf(areaMarks(store)[0]!)).toEqual(expect.arrayContaining(zones));
    expect(store.getState().past).toHaveLength(3);
  });

  it.each([0, 20, 60])('are all kept by a host that puts them in %i ms later', async (late) => {
    const store: BodyMapStore = storeOf({ controlled: true, onChartChange: (chart) => void setTimeout(() => store.getState().receiveChart(chart), late) });
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
