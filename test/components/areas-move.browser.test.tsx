import { screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { anchorOf, neutral, type FigureId, type ZoneId } from '../../src/anatomy/index.js';
import { blotToShape, toArea } from '../../src/areas/index.js';
import type { AreaMark } from '../../src/chart/index.js';
import { female } from '../../src/figures/female.js';
import type { Point } from '../../src/geometry/index.js';
import { click, drag } from './devices.js';
import { settled } from './drawing.js';
import { emptyChart, renderMap } from './map.js';
import { centreOf, settle, svgOf, toClient } from './on-screen.js';
import '../../src/styles.css';

beforeEach(() => window.scrollTo(0, 0));

/** A map with one round area over a zone of the front, selected. */
function withArea(zone: ZoneId, figure: FigureId = 'neutral') {
  const map = renderMap({ chart: { ...emptyChart(), figure }, figures: [neutral, female] });
  map.store.getState().addReferral([toArea('front', blotToShape('front', anchorOf(zone), 12))!]);
  const area = () => (map.marks()[0] as AreaMark).areas[0]!;
  const middle = (): Point => {
    const corners = area().polygons.flat(2) as [number, number][];
    const mean = (axis: 0 | 1) => (Math.min(...corners.map((corner) => corner[axis])) + Math.max(...corners.map((corner) => corner[axis]))) / 2;
    return [mean(0), mean(1)];
  };
  return { ...map, area, middle };
}

it('arrows held down move an area as one step to undo', async () => {
  const { store, middle } = withArea('front.umbilical');
  const before = middle();
  await settle();
  document.querySelector<HTMLElement>('[data-mark]')!.focus();
  await userEvent.keyboard('{ArrowDown>6/}');
  await settled(() => Math.abs(middle()[1] - before[1] - 6) < 0.3);
  // The step ends when the last of its areas has been computed, a moment later.
  await settled(() => store.getState().past.length > 1);
  expect(store.getState().past).toHaveLength(2);
  store.getState().undo();
  expect(middle()).toEqual(before);
});

it.each<FigureId>(['neutral', 'female'])('the Move button and a click put an area where the click was, on the %s figure', async (figure) => {
  const { middle } = withArea('front.umbilical', figure);
  await settle();
  await click(centreOf(screen.getByRole('button', { name: 'Move' })));
  await settle();
  const shown = figure === 'female' ? female : neutral;
  await click(toClient(svgOf('front'), anchorOf('front.thigh-front.left', shown)));
  const [x, y] = anchorOf('front.thigh-front.left');
  await settled(() => Math.abs(middle()[0] - x) < 3 && Math.abs(middle()[1] - y) < 3);
});

it('an area is not moved to a view that it is not on; the next tap still moves it', async () => {
  const { store, middle } = withArea('front.umbilical');
  const before = middle();
  store.getState().startMoving(store.getState().selection);
  await settle();
  await click(toClient(svgOf('back'), anchorOf('back.lower-back.left')));
  expect(middle()).toEqual(before);
  expect(store.getState().moving).not.toBeNull();
});

it('an area that is dragged goes where it is let go, as one step', async () => {
  const { store, middle } = withArea('front.umbilical');
  const before = middle();
  await settle();
  const plate = centreOf(document.querySelector('[data-mark]')!);
  await drag(plate, [plate[0] + 10, plate[1] + 30]);
  await settled(() => middle()[1] > before[1] + 10);
  expect(middle()[0]).toBeGreaterThan(before[0]);
  expect(store.getState().past).toHaveLength(2);
});
