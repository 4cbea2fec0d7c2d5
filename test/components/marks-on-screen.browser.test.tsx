import { render } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { describe, expect, it } from 'vitest';
import { viewIds, type ViewId } from '../../src/anatomy/index.js';
import type { Tenderness } from '../../src/chart/index.js';
import { BodyMap } from '../../src/index.js';
import { distance, type Point } from '../../src/geometry/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { tenderness } from '../chart/examples.js';
import { seededRandom } from '../geometry/seeded.js';
import { chartWith } from './map.js';
import { centreOf, marksIn, settle, svgOf, toClient } from './on-screen.js';
import '../../src/styles.css';

const widths = [200, 500, 900];

async function renderView(view: ViewId, width: number, marks: readonly Tenderness[]) {
  const store = createBodyMapStore({ chart: chartWith(...marks), view });
  render(
    <div style={{ inlineSize: width, ['--palpate-stage-height' as string]: '2000px' }}>
      <BodyMap.Root store={store}>
        <BodyMap.View view={view} />
      </BodyMap.Root>
    </div>,
  );
  await settle();
  return store;
}

const random = seededRandom(3);
/** Ten marks within a circle of a radius of 1.5 units. */
const crowd = Array.from({ length: 10 }, (_, i): Tenderness => {
  const [angle, far] = [random() * 2 * Math.PI, 1.5 * Math.sqrt(random())];
  return { ...tenderness(`m${i}`, 'back.lumbar-spine'), at: [240 + far * Math.cos(angle), 400 + far * Math.sin(angle)], intensity: i };
});

describe.each(widths)('on a map of %i px', (width) => {
  it('keeps marks at their size, with 24 px to aim at', async () => {
    await renderView('back', width, [{ ...tenderness('m1', 'back.sacrum'), intensity: 3 }, { ...tenderness('m2', 'back.heel.left'), intensity: 10 }, tenderness('m3', 'back.scapula.right')]);
    const sizes = marksIn().map((mark) => [mark, mark.firstElementChild!].map((element) => element.getBoundingClientRect()).flatMap((box) => [box.width, box.height]));
    expect(sizes).toEqual([[24, 24, 20, 20], [24, 24, 23, 23], [24, 24, 20, 20]]);
  });

  it.each(viewIds)('draws a mark of the %s view where it is', async (view) => {
    const zone = ({ front: 'front.sternum', back: 'back.sacrum', 'left-side': 'left-side.thigh-lateral.left', 'right-side': 'right-side.thigh-lateral.right', soles: 'soles.arch.left' } as const)[view];
    const mark = tenderness('m1', zone);
    await renderView(view, width, [mark]);
    expect(distance(centreOf(marksIn()[0]!), toClient(svgOf(view), mark.at as Point))).toBeLessThan(0.5);
  });

  it('sets near marks apart, so that each can be seen and hit, and the selected one stays at its place', async () => {
    const store = await renderView('back', width, crowd);
    const places = () => marksIn().map((mark) => centreOf(mark));
    const gaps = () => places().flatMap((a, i) => places().slice(i + 1).map((b) => distance(a, b)));
    expect(Math.min(...gaps())).toBeGreaterThanOrEqual(24);
    for (const [i, { id, at }] of crowd.entries()) {
      flushSync(() => store.getState().select(id));
      expect(Math.min(...gaps())).toBeGreaterThanOrEqual(24);
      expect(distance(places()[i]!, toClient(svgOf('back'), at as Point))).toBeLessThan(0.5);
    }
    marksIn()[0]!.scrollIntoView({ block: 'center' });
    for (const mark of marksIn()) expect(document.elementFromPoint(...centreOf(mark))?.closest('[data-mark]')).toBe(mark);
  });

  it('leads from marks that were moved apart to their places, where a point has a dot, below all marks', async () => {
    const store = await renderView('back', width, crowd);
    flushSync(() => store.getState().select('m0'));
    const path = document.querySelector<SVGPathElement>('.palpate-leaders > path')!;
    const inPage = (x: number, y: number): Point => {
      const point = new DOMPoint(x, y).matrixTransform(path.getScreenCTM()!);
      return [point.x, point.y];
    };
    const leaders = [...path.getAttribute('d')!.matchAll(/M(\S+) (\S+)l(\S+) (\S+?)(?=M|$)/g)].map((match) => {
      const [x, y, dx, dy] = match.slice(1).map(Number) as [number, number, number, number];
      return { from: inPage(x, y), to: inPage(x + dx, y + dy) };
    });
    const moved = marksIn().flatMap((mark, i) => (mark.hasAttribute('data-moved') ? [{ place: toClient(svgOf('back'), crowd[i]!.at as Point), centre: centreOf(mark) }] : []));
    expect(leaders).toHaveLength(moved.length);
    expect(moved.length).toBeGreaterThan(2);
    const dots = document.querySelector<SVGPathElement>('.palpate-leader-dots')!;
    expect(dots.getAttribute('d')!.match(/M/g)).toHaveLength(moved.length);
    expect(getComputedStyle(dots).strokeWidth).toBe('5.5px');
    expect(dots.compareDocumentPosition(marksIn()[0]!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    for (const [i, { place, centre }] of moved.entries()) {
      expect(distance(leaders[i]!.from, place)).toBeLessThan(0.5);
      expect(distance(leaders[i]!.to, centre)).toBeLessThan(0.5);
    }
    for (const [i, mark] of marksIn().entries()) if (!mark.hasAttribute('data-moved')) expect(distance(centreOf(mark), toClient(svgOf('back'), crowd[i]!.at as Point))).toBeLessThanOrEqual(3.5);
  });
});
