import { render } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { beforeEach, describe, expect, it } from 'vitest';
import { neutral, outlineOf, viewIds, type ViewId } from '../../src/anatomy/index.js';
import type { Tenderness } from '../../src/chart/index.js';
import { BodyMap } from '../../src/index.js';
import { distance, type Point } from '../../src/geometry/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { pointsInside, seededRandom } from '../geometry/seeded.js';
import { click } from './devices.js';
import { emptyChart, renderMap } from './map.js';
import { pixelAt, svgOf, toClient } from './on-screen.js';
import { tap } from './taps.js';
import '../../src/styles.css';

const pointsOn = (view: ViewId) => pointsInside(outlineOf(view), 20, seededRandom(11), 3);

beforeEach(() => window.scrollTo(0, 0));

/** To the top left of the page. (`scrollIntoView` would also scroll the page that Vitest shows the test in.) */
function bringUp(element: Element): void {
  const { left, top } = element.getBoundingClientRect();
  window.scrollBy(left, top);
}

/** How far off what a mouse stores is that clicks at these points of a view, each on an empty chart, in a host of that width. */
async function farOff(width: number, view: ViewId, points: readonly Point[]): Promise<number[]> {
  const { store, marks, container } = renderMap({ width });
  flushSync(() => store.getState().setView(view));
  const far: number[] = [];
  for (const point of points) {
    flushSync(() => store.getState().receiveChart(emptyChart()));
    bringUp(svgOf(view, container));
    const pixel = pixelAt(svgOf(view, container), point);
    await click(pixel.at);
    far.push(distance((marks() as Tenderness[])[0]?.at as Point, pixel.point));
  }
  container.remove();
  return far;
}

it.each(viewIds)('stores a click on the %s view alike at 320 px and at 1,600 px', async (view) => {
  const points = pointsOn(view);
  for (const width of [320, 1600]) expect(Math.max(...(await farOff(width, view, points)))).toBeLessThanOrEqual(0.5);
});

const hosts = [
  { host: 'makes all drawings small', css: '.host svg { width: 70% !important; height: 300px !important; }' },
  { host: 'keeps a margin inside drawings', css: '.host svg { padding: 20px !important; border: 5px solid !important; }' },
  { host: 'turns and skews', css: '.host { transform: rotate(4deg) skewX(6deg) scale(0.8, 0.6); transform-origin: 0 0; }' },
  { host: 'zooms', css: '.host { zoom: 0.7; }' },
  { host: 'reads from the right', css: '.host { direction: rtl; }' },
  { host: 'scrolls in a box of its own', css: '.host { height: 400px; overflow: auto; }' },
];

describe.each(hosts)('in a host that $host', ({ css }) => {
  it.each(viewIds)('stores the place under the finger on the %s view', (view) => {
    const store = createBodyMapStore({ chart: emptyChart(), view });
    render(
      <div className="host" style={{ inlineSize: 600 }}>
        <style>{css}</style>
        <BodyMap.Root store={store} figures={[neutral]}>
          <BodyMap.View view={view} />
        </BodyMap.Root>
      </div>,
    );
    for (const point of pointsOn(view)) {
      flushSync(() => store.getState().receiveChart(emptyChart()));
      document.querySelector('.host')!.scrollTop += toClient(svgOf(view), point)[1] - 200;
      tap(toClient(svgOf(view), point));
      const [mark] = store.getState().chart.marks as Tenderness[];
      expect(distance(mark?.at as Point, point)).toBeLessThanOrEqual(0.5);
    }
  });
});
