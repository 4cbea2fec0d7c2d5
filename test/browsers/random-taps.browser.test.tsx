import { render } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { server } from 'vitest/browser';
import { neutral, viewIds, type Perspective, type ViewId } from '../../src/anatomy/index.js';
import { female } from '../../src/figures/female.js';
import { male } from '../../src/figures/male.js';
import type { Tenderness } from '../../src/chart/index.js';
import { BodyMap } from '../../src/map/index.js';
import type { Point } from '../../src/geometry/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { click } from '../components/devices.js';
import { emptyChart } from '../components/map.js';
import { settle, viewElement } from '../components/on-screen.js';
import { seededRandom } from '../geometry/seeded.js';
import { runs, seedOf } from '../slow.js';
import { input } from './input.js';
import '../../src/styles.css';

// A tap records where it hurts. Wherever a host puts the map, the marked zone must be the one that the browser finds at the pixel.

/** What one or two ancestors can do to a map. */
const hosts: Readonly<Record<string, readonly React.CSSProperties[]>> = {
  'as it is': [{}],
  'made smaller': [{ transform: 'scale(0.7)', transformOrigin: '0 0' }],
  turned: [{ transform: 'rotate(-17deg)', transformOrigin: '50% 30%' }],
  'skewed and squeezed': [{ transform: 'rotate(4deg) skewX(8deg) scale(0.8, 0.6)', transformOrigin: '0 0' }],
  'moved, turned and scaled one by one': [{ translate: '31px 12px', rotate: '9deg', scale: '0.85' }],
  'in perspective': [{ perspective: '700px' }, { transform: 'rotateY(24deg)' }],
  'tilted in perspective': [{ transform: 'perspective(600px) rotateX(28deg) rotateZ(6deg)' }],
  zoomed: [{ zoom: 0.7 }],
  'zoomed, within one that is scaled and turned': [{ transform: 'scale(0.8) rotate(5deg)', transformOrigin: '0 0' }, { zoom: 1.3 }],
};

/** Device pixels to one of CSS. WebKit has as many as it was started with. */
const ratios = server.browser === 'webkit' ? [devicePixelRatio] : [1, 2];
const count = server.browser === 'chromium' ? runs(70) : 504;
const tapsEach = 14;
const random = seededRandom(seedOf(15));
const oneOf = <T,>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
const between = (low: number, high: number) => Math.round(low + random() * (high - low));

interface Setting {
  readonly host: string;
  readonly view: ViewId;
  readonly figure: 'neutral' | 'female' | 'male';
  readonly perspective: Perspective;
  readonly zoom: number;
  readonly direction: 'ltr' | 'rtl';
  readonly width: number;
}

let target: Element | undefined;
const remember = (event: Event) => (target = event.composedPath()[0] as Element);
beforeAll(() => window.addEventListener('pointerdown', remember, true));
afterAll(async () => {
  window.removeEventListener('pointerdown', remember, true);
  await input.pixelRatio(1);
});
afterEach(() => window.scrollTo(0, 0));

function show({ host, view, figure, perspective, zoom, direction, width }: Setting) {
  const store = createBodyMapStore({ chart: { ...emptyChart(), figure }, view });
  const map = (
    <div style={{ inlineSize: width, blockSize: 640, overflow: 'auto' }} data-scroller="">
      <BodyMap.Root store={store} figures={[neutral, female, male]} perspective={perspective}>
        <div style={{ blockSize: 100 }} />
        <BodyMap.View view={view} />
      </BodyMap.Root>
    </div>
  );
  const { unmount } = render(
    <div dir={direction} style={{ blockSize: 1600, paddingBlockStart: 60.4, paddingInline: 80.3 }}>
      {hosts[host]!.reduceRight((inner, style) => <div style={style}>{inner}</div>, map)}
    </div>,
  );
  if (zoom > 1) flushSync(() => store.getState().setCamera(view, { scale: zoom, centre: [between(150, 330), between(150, 800)] }));
  window.scrollTo(0, between(0, 120));
  document.querySelector('[data-scroller]')!.scrollTop = between(0, 150);
  return { store, unmount };
}

/** A pixel of the stage that can be seen, most of the time on the body. */
function somePixel(view: ViewId): Point | undefined {
  const stage = viewElement(view).querySelector('.palpate-stage')!;
  for (let tries = 0; tries < 400; tries++) {
    const at: Point = [between(1, innerWidth - 1), between(1, innerHeight - 1)];
    const found = document.elementFromPoint(...at);
    if (found && stage.contains(found) && (found.hasAttribute('data-zone') || random() < 0.1)) return at;
  }
  return undefined;
}

const zoneOf = (element: Element | null | undefined) => element?.getAttribute('data-zone') ?? undefined;

/** The zones that the browser finds within four pixels: outside the body a tap means the nearest. */
const zonesAround = ([x, y]: Point) =>
  [-4, -2, 0, 2, 4].flatMap((dx) => [-4, -2, 0, 2, 4].flatMap((dy) => zoneOf(document.elementsFromPoint(x + dx, y + dy).find(zoneOf)) ?? []));

/** The zones that the browser finds within some pixels: a pixel on a border shows two. */
const zonesWithin = (pixels: number, [x, y]: Point) =>
  [-pixels, 0, pixels].flatMap((dx) => [-pixels, 0, pixels].flatMap((dy) => zoneOf(document.elementsFromPoint(x + dx, y + dy).find(zoneOf)) ?? []));

it.each(ratios)(`marks at ${count} random pixels the zone that is there, to the pixel, under the pointer: %d device pixels to one of CSS`, async (ratio) => {
  await input.pixelRatio(ratio);
  const faults: object[] = [];
  const seen = { taps: 0, marked: 0, beside: 0 };
  for (let setting = 0; seen.taps < count; setting++) {
    const chosen: Setting = {
      host: Object.keys(hosts)[setting % Object.keys(hosts).length]!,
      view: oneOf(viewIds),
      figure: oneOf(['neutral', 'female', 'male']),
      perspective: oneOf(['facing', 'mirror']),
      zoom: oneOf([1, 1, 2.3, 6]),
      direction: oneOf(['ltr', 'rtl']),
      width: oneOf([320, 480, 700]),
    };
    const { store, unmount } = show(chosen);
    await settle();
    for (let tap = 0; tap < tapsEach; tap++) {
      flushSync(() => store.getState().receiveChart({ ...emptyChart(), figure: chosen.figure }));
      const at = somePixel(chosen.view);
      // If it is near and turned far enough, the body is out of sight.
      if (!at) break;
      target = undefined;
      const camera = store.getState().cameras[chosen.view];
      const [there, around] = [zonesWithin(1, at), zonesAround(at)];
      await click(at);
      const zone = zoneOf(target);
      const [mark] = store.getState().chart.marks as Tenderness[];
      // Near the border of a zoomed stage, it is scrolled into view.
      const hasMoved = store.getState().cameras[chosen.view] !== camera;
      const isUnder = mark && (hasMoved || document.elementsFromPoint(...at).some((element) => element.getAttribute('data-mark') === mark.id));
      seen.taps++;
      if (mark) seen.marked++;
      else if (!zone) seen.beside++;
      const isRight = zone ? mark !== undefined && there.includes(mark.zone) && isUnder : !mark || around.includes(mark.zone);
      if (!isRight) faults.push({ ...chosen, at, zone, marked: mark?.zone ?? 'nothing', isUnder, there });
    }
    unmount();
  }
  expect(faults, JSON.stringify(faults)).toEqual([]);
  expect(seen.taps).toBeGreaterThanOrEqual(count);
  // Most taps hit the body: 85 to 95 of 100, depending on chance.
  expect(seen.marked).toBeGreaterThan(0.75 * count);
}, 600_000);
