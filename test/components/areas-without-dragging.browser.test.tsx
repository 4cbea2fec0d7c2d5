import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { anchorOf, type Perspective, type ZoneId } from '../../src/anatomy/index.js';
import type { AreaMark } from '../../src/chart/index.js';
import { female } from '../../src/figures/female.js';
import { neutral } from '../../src/figures/neutral.js';
import { distance, type Point } from '../../src/geometry/index.js';
import { click } from './devices.js';
import { draw, loopAround, settled } from './drawing.js';
import { emptyChart, renderMap } from './map.js';
import { centreOf, settle, svgOf, toClient, zoneElement } from './on-screen.js';
import '../../src/styles.css';

beforeEach(() => window.scrollTo(0, 0));

const clickZone = async (zone: ZoneId) => click(toClient(svgOf('front'), anchorOf(zone)));
const topOf = (mark: unknown): number => Math.min(...(mark as AreaMark).areas[0]!.polygons.flat(2).map(([, y = 0]) => y));
const covered = (mark: unknown): number => (mark as AreaMark).areas[0]?.zones.length ?? 0;

describe('without dragging', () => {
  it('single clicks mark a point, where it is felt, and move that', async () => {
    const { marks } = renderMap();
    await clickZone('front.sternum');
    await settled(() => marks().length === 1);
    await click(centreOf(screen.getByRole('radio', { name: 'Pain felt' }).closest('label')!));
    await settle();
    await click(centreOf((await screen.findByRole('radio', { name: 'Zones' })).closest('label')!));
    await settle();
    await clickZone('front.umbilical');
    await settled(() => marks().length === 2);
    await settle();
    await clickZone('front.epigastrium');
    await settled(() => covered(marks()[1]) === 2);
    expect(marks()).toMatchObject([{ kind: 'tenderness' }, { kind: 'referral', from: [marks()[0]!.id] }]);
    const top = topOf(marks()[1]);
    await settle();
    const move = screen.getByRole('button', { name: 'Move' });
    // The column scrolls by itself.
    move.scrollIntoView({ block: 'nearest' });
    await click(centreOf(move));
    await settle();
    await clickZone('front.hypogastrium');
    await settled(() => topOf(marks()[1]) > top + 10);
  });

  it('keys alone do the same, and nudge the area', async () => {
    const { marks, store } = renderMap();
    const focus = (element: Element) => (element as HTMLElement | SVGElement).focus();
    focus(zoneElement('front.sternum'));
    await userEvent.keyboard('{Enter}');
    await settled(() => marks().length === 1);
    focus(screen.getByRole('radio', { name: 'Tender point' }));
    await userEvent.keyboard('{ArrowRight}');
    expect(store.getState().tool).toBe('referral');
    focus(screen.getByRole('radio', { name: 'Draw' }));
    await userEvent.keyboard('{ArrowRight}');
    expect(store.getState().areaTool.mode).toBe('zones');
    focus(zoneElement('front.umbilical'));
    await userEvent.keyboard('{Enter}');
    await settled(() => marks().length === 2);
    await userEvent.keyboard('{ArrowUp}{Enter}');
    await settled(() => covered(marks()[1]) === 2);
    expect(marks()[1]).toMatchObject({ kind: 'referral', from: [marks()[0]!.id] });
    const top = topOf(marks()[1]);
    focus(document.querySelector(`[data-mark="${marks()[1]!.id}"]`)!);
    await userEvent.keyboard('{ArrowDown}');
    await settled(() => topOf(marks()[1]) === top + 1);
  });

  it('Enter on a zone cuts it out where that is chosen for strokes, and begins nothing', async () => {
    const { marks, store } = renderMap();
    store.getState().setTool('referral');
    const press = async (zone: ZoneId) => {
      zoneElement(zone).focus();
      await userEvent.keyboard('{Enter}');
    };
    await press('front.umbilical');
    await settled(() => covered(marks()[0]) === 1);
    await press('front.epigastrium');
    await settled(() => covered(marks()[0]) === 2);
    store.getState().setAreaTool({ action: 'cut' });
    await press('front.umbilical');
    await settled(() => covered(marks()[0]) === 1);
    expect((marks()[0] as AreaMark).areas[0]!.zones).toMatchObject([{ zone: 'front.epigastrium' }]);
    await press('front.umbilical');
    store.getState().select(null);
    store.getState().setAreaTool({ action: 'cut' });
    await press('front.umbilical');
    await settled(() => store.getState().problem === 'nothing-to-cut');
    expect(marks()).toMatchObject([{ areas: [{ zones: [{ zone: 'front.epigastrium' }] }] }]);
  });
});

it.each<{ figure: 'neutral' | 'female'; perspective: Perspective }>([
  { figure: 'neutral', perspective: 'facing' },
  { figure: 'neutral', perspective: 'mirror' },
  { figure: 'female', perspective: 'mirror' },
])('an area is drawn where the pen was: $figure, $perspective', async ({ figure, perspective }) => {
  const { store, marks } = renderMap({ chart: { ...emptyChart(), figure }, figures: [neutral, female] });
  store.getState().setTool('referral');
  store.getState().setPerspective(perspective);
  await settle();
  const places = loopAround([205, 300], 22, 60).map((point): Point => toClient(svgOf('front'), point));
  await draw(places, 'pen');
  await settled(() => marks().length === 1);
  await settle();
  const edge = document.querySelector<SVGPathElement>('[data-view="front"] .palpate-area-edge')!;
  const outline = Array.from({ length: 400 }, (_, i): Point => {
    const { x, y } = edge.getPointAtLength((edge.getTotalLength() * i) / 400);
    return toClient(edge, [x, y]);
  });
  const off = (from: readonly Point[], to: readonly Point[]) => Math.max(...from.map((a) => Math.min(...to.map((b) => distance(a, b)))));
  expect(off(places, outline)).toBeLessThanOrEqual(4);
  expect(off(outline, places)).toBeLessThanOrEqual(4);
});
