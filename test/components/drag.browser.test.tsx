import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { anchorOf, neutral, outlineOf, zoneAt } from '../../src/anatomy/index.js';
import type { Tenderness } from '../../src/chart/index.js';
import { distance, nearestOnBorder, polygonContains, type Point } from '../../src/geometry/index.js';
import { tenderness } from '../chart/examples.js';
import { drag, dragTo, emulateTouch, hover, press, release, swipe } from './devices.js';
import { chartWith, renderMap } from './map.js';
import { centreOf, marksIn, settle, svgOf, toClient } from './on-screen.js';
import '../../src/styles.css';

const onFront = (point: readonly [number, number]): Point => toClient(svgOf('front'), point);
const start = tenderness('m1', 'front.sternum');

async function renderOne() {
  const map = renderMap({ chart: chartWith(start), figures: [neutral] });
  await settle();
  return { ...map, mark: () => map.marks()[0] as Tenderness };
}

beforeEach(() => window.scrollTo(0, 0));

describe('a mark dragged by mouse', () => {
  it('follows the pointer by where it was gripped, through zones that it is named by, as one step', async () => {
    const { store, mark, calls, marks } = await renderOne();
    const from = onFront(start.at);
    const grip: Point = [Math.round(from[0] + 5), Math.round(from[1] - 4)];
    /** Whole pixels from the grip on, and where the mark is by that. */
    const stepTo = (at: readonly [number, number]) => {
      const pixel: Point = [Math.round(onFront(at)[0] + grip[0] - from[0]), Math.round(onFront(at)[1] + grip[1] - from[1])];
      return { pixel, seen: [from[0] + pixel[0] - grip[0], from[1] + pixel[1] - grip[1]] as const };
    };
    await hover(grip);
    await press(grip);
    const path = (['front.chest-upper.left', 'front.shoulder-front.left', 'front.epigastrium'] as const).map((zone) => ({ zone, at: anchorOf(zone) }));
    for (const { zone, at } of path) {
      const { pixel, seen } = stepTo(at);
      await dragTo(pixel);
      expect(mark().zone).toBe(zone);
      expect(distance(onFront(mark().at as Point), seen)).toBeLessThan(0.2);
      expect(distance(centreOf(marksIn()[0]!), seen)).toBeLessThan(1);
      expect(marksIn()[0]).toHaveAccessibleName(/tenderness not rated yet$/);
    }
    await release(stepTo(anchorOf('front.epigastrium')).pixel);
    expect(calls.map(({ name }) => name)).toEqual(['change', 'change', 'change', 'commit']);
    expect(calls.at(-1)?.step).toMatchObject({ reason: 'edit', changes: [{ type: 'change', before: start, after: { zone: 'front.epigastrium' } }] });
    expect(store.getState().past).toHaveLength(1);
    store.getState().undo();
    expect(marks()).toEqual([start]);
  });

  it('passes over others, which stay where they are and make way when it is let go', async () => {
    const { store } = renderMap({ chart: chartWith(start, tenderness('m2', 'front.epigastrium')), figures: [neutral] });
    await settle();
    store.getState().select('m1');
    await settle();
    const [from, to] = [onFront(start.at), onFront(anchorOf('front.epigastrium'))];
    const other = () => centreOf(marksIn().find((mark) => mark.dataset['mark'] === 'm2')!);
    const before = other();
    await hover(from);
    await press(from);
    for (const part of [0.5, 0.9, 1]) await dragTo([from[0] + (to[0] - from[0]) * part + 3, from[1] + (to[1] - from[1]) * part]);
    await settle();
    expect(distance(centreOf(marksIn().find((mark) => mark.dataset['mark'] === 'm1')!), to)).toBeLessThan(8);
    expect(other()).toEqual(before);
    await release([to[0] + 3, to[1]]);
    await settle();
    expect(distance(other(), before)).toBeGreaterThan(10);
  });

  it('stays on the body however far the pointer goes, in the zone that holds it', async () => {
    const { mark } = await renderOne();
    const from = onFront(start.at);
    await hover(from);
    await press(from);
    for (const beside of [[-60, 300], [30, 60], [240, -40], [460, 700], [240, 900], [240, 1040]] as const) {
      await dragTo(onFront(beside));
      const at = mark().at as Point;
      const outline = outlineOf('front');
      expect(polygonContains(outline, at) || distance(nearestOnBorder(outline, at), at) < 0.2).toBe(true);
      expect(zoneAt('front', at) ?? mark().zone).toBe(mark().zone);
    }
    await release(onFront([240, 1040]));
  });

  it('stays under the pointer when the page moves under it: a notice goes, a wheel scrolls', async () => {
    const { mark, container } = await renderOne();
    const [x, y] = onFront(start.at);
    await hover([x, y]);
    await press([x, y]);
    await dragTo([x, y + 30]);
    container.style.paddingBlockStart = '50px';
    await dragTo([x, y + 60]);
    await release([x, y + 60]);
    expect(distance(mark().at as Point, [start.at[0]!, start.at[1]!])).toBeGreaterThan(1);
    expect(distance(onFront(mark().at as Point), [x, y + 60])).toBeLessThan(1);
    expect(onFront(start.at)[1] - y).toBeCloseTo(50, 0);
    container.style.paddingBlockStart = '';
  });

  it('goes back to where it was by Escape, with no step left behind', async () => {
    const { store, mark, told } = await renderOne();
    const from = onFront(start.at);
    await hover(from);
    await press(from);
    await dragTo(onFront(anchorOf('front.umbilical')));
    expect(mark().zone).toBe('front.umbilical');
    await userEvent.keyboard('{Escape}');
    expect(mark()).toEqual(start);
    await dragTo(onFront(anchorOf('front.palm.left')));
    await release(onFront(anchorOf('front.palm.left')));
    expect(mark()).toEqual(start);
    expect(store.getState().past).toHaveLength(0);
    expect(told()).toEqual(['change edit', 'change undo']);
  });

  it('is selected by it, and does not move by a press that does not wander', async () => {
    const { store, told } = await renderOne();
    const [x, y] = onFront(start.at);
    await drag([x, y], [x + 3, y + 2], 3);
    expect(store.getState().selection).toBe('m1');
    expect(told()).toEqual([]);
  });

  it('stays where it is on a map that is read only', async () => {
    const { told } = renderMap({ chart: chartWith(start), readOnly: true });
    await settle();
    await drag(onFront(start.at), onFront(anchorOf('front.umbilical')));
    expect(told()).toEqual([]);
  });

  it('does not enter a zone that the host hides', async () => {
    const { marks } = renderMap({ chart: chartWith(tenderness('m1', 'front.hypogastrium')), hiddenZones: ['front.genital'] });
    await settle();
    await drag(onFront(anchorOf('front.hypogastrium')), onFront(anchorOf('front.genital')), 20);
    expect(marks()).not.toMatchObject([{ zone: 'front.genital' }]);
  });

  it('is reported on the mirrored view as the place that it is seen at', async () => {
    const { store, mark } = await renderOne();
    store.getState().setPerspective('mirror');
    await settle();
    const seen = (point: readonly [number, number]) => onFront([480 - point[0], point[1]]);
    const [from, to] = [start.at, anchorOf('front.palm.left')].map((point) => seen(point as Point).map(Math.round) as unknown as Point) as [Point, Point];
    const before = seen(mark().at as Point);
    await drag(from, to);
    expect(mark().zone).toBe('front.palm.left');
    expect(distance(seen(mark().at as Point), [before[0] + to[0] - from[0], before[1] + to[1] - from[1]])).toBeLessThan(0.2);
  });
});

describe('a mark under a finger', () => {
  beforeEach(() => emulateTouch(true));
  afterEach(() => emulateTouch(false));

  it.each([
    { title: 'is dragged while it is selected, and the page stays', isSelected: true },
    { title: 'scrolls the page while it is not', isSelected: false },
  ])('$title', async ({ isSelected }) => {
    const { store, marks } = renderMap({ width: 390, below: 2000, chart: chartWith(tenderness('m1', 'front.umbilical')) });
    if (isSelected) store.getState().select('m1');
    await settle();
    const before = window.scrollY;
    await swipe(onFront(anchorOf('front.umbilical')), onFront(anchorOf('front.sternum')));
    expect(marks()).toMatchObject([{ zone: isSelected ? 'front.sternum' : 'front.umbilical' }]);
    expect(window.scrollY > before).toBe(!isSelected);
    expect(store.getState().past).toHaveLength(isSelected ? 1 : 0);
  });
});
