import { render } from '@testing-library/react';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { views, type ViewId } from '../../src/anatomy/index.js';
import { serialiseChart, type Chart } from '../../src/chart/index.js';
import { BodyMap } from '../../src/index.js';
import { toPng } from '../../src/interchange/png.js';
import { toSvg, type SceneOptions } from '../../src/interchange/svg.js';
import { createBodyMapStore } from '../../src/store/index.js';
import * as charts from '../../stories/charts/index.js';
import { input } from '../browsers/input.js';
import { settle, viewElement } from '../components/on-screen.js';
import { figures, fixtures } from './charts.js';
import { mirrored, photograph, pixelsOf, shareDifferent } from './pixels.js';
import '../../src/styles.css';

const { svgInNode } = commands as unknown as { svgInNode: (document: string, options: SceneOptions) => Promise<string> };

/** Heights at which a stage and its place come out in whole pixels. */
const heightOf = (view: ViewId) => (view === 'soles' ? 736 : 750);

/** The view on the screen, with the letters beside it, at the height of the export. */
async function onScreen(chart: Chart, view: ViewId, { perspective = 'facing', scheme = 'light' }: { perspective?: 'facing' | 'mirror'; scheme?: 'light' | 'dark' } = {}): Promise<ImageData> {
  const { width, height } = sizeOf(view);
  // A side is drawn no wider than 60 % of its host.
  const hostWidth = views[view].shows ? width + 160 : width;
  const store = createBodyMapStore({ chart, view, perspective });
  const { unmount } = render(
    <div style={{ position: 'fixed', inset: '0 auto auto 0', inlineSize: hostWidth, blockSize: height, colorScheme: scheme, background: scheme === 'dark' ? '#1f1c1a' : '#fff', ['--palpate-stage-height' as string]: `${heightOf(view)}px` }}>
      {/* Buttons are no part of the drawing. */}
      <style>{'@layer palpate { .palpate-zoom { visibility: hidden; } }'}</style>
      <BodyMap.Root store={store} figures={figures} readOnly>
        <BodyMap.View view={view} />
      </BodyMap.Root>
    </div>,
  );
  await settle();
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
  const pixels = await photograph(viewElement(view).querySelector('.palpate-stage')!);
  unmount();
  return pixels;
}

function sizeOf(view: ViewId): { width: number; height: number } {
  const [, , wide, high] = views[view].viewBox;
  const scale = view === 'soles' ? 1 : heightOf(view) / high;
  return { width: wide * scale, height: high * scale };
}

/** The same part of an exported drawing, drawn by the browser as a picture. */
async function exported(svg: string, view: ViewId): Promise<ImageData> {
  const { width, height } = sizeOf(view);
  const boxWidth = Number(/ width="([\d.]+)"/.exec(svg)![1]);
  const left = (boxWidth - width) / 2;
  const { unmount, container } = render(
    <div style={{ position: 'fixed', inset: '0 auto auto 0', inlineSize: width, blockSize: height, overflow: 'hidden' }}>
      <img alt="" src={URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))} style={{ position: 'absolute', left: -left, top: -16, maxInlineSize: 'none' }} />
    </div>,
  );
  await container.querySelector('img')!.decode();
  const pixels = await photograph(container.firstElementChild!);
  unmount();
  return pixels;
}

/** Two pixels of the screen for each of CSS, as most screens have by now: at one, borders are cut down to whole pixels. */
beforeAll(() => input.pixelRatio(2));
afterAll(() => input.pixelRatio(1));

/** Under half a per cent differs (in a crowd of seventeen marks, whose text and borders the screen puts on whole pixels, a little more), and a third of that with one pixel aside let pass. */
const isSame = (a: ImageData, b: ImageData): boolean => shareDifferent(a, b) < 0.0085 && shareDifferent(a, b, 1) < 0.003;

describe('the drawing that a server makes', () => {
  it.each(fixtures)('is the very text that is made in Chromium: %s', async (_, chart) => {
    for (const options of [{}, { palette: 'paper', perspective: 'mirror' }, { palette: 'dark', stageHeight: 500 }] satisfies SceneOptions[])
      expect(await svgInNode(serialiseChart(chart), options)).toBe(toSvg(chart, { ...options, figures }));
  });
});

describe('the exported drawing', () => {
  const seen = fixtures.flatMap(([name, chart]) => (['front', 'back', 'left-side', 'right-side', 'soles'] as const).filter((view) => toSvg(chart).includes(`outline-${view}`)).map((view) => ({ name, chart, view })));
  it.each(seen)('equals the screen: $name, $view', async ({ chart, view }) => {
    expect(isSame(await onScreen(chart, view), await exported(toSvg(chart, { views: [view], stageHeight: heightOf(view), figures }), view))).toBe(true);
  });

  it('equals the screen in the dark', async () => {
    const chart = charts.lowBackLeg;
    expect(isSame(await onScreen(chart, 'back', { scheme: 'dark' }), await exported(toSvg(chart, { views: ['back'], stageHeight: heightOf('back'), palette: 'dark', figures }), 'back'))).toBe(true);
  });

  it('equals the screen in a mirror', async () => {
    const chart = charts.deskWorker;
    const svg = toSvg(chart, { views: ['back'], stageHeight: heightOf('back'), perspective: 'mirror', figures });
    expect(isSame(await onScreen(chart, 'back', { perspective: 'mirror' }), await exported(svg, 'back'))).toBe(true);
    expect(shareDifferent(await onScreen(chart, 'back'), await exported(svg, 'back'), 1)).toBeGreaterThan(0.001);
  });
});

describe('a chart as PNG', () => {
  it('is the drawing, at a chosen scale', async () => {
    const options = { views: ['back'], figures } satisfies SceneOptions;
    const [once, twice] = await Promise.all([1, 2].map(async (scale) => createImageBitmap(await toPng(charts.deskWorker, { ...options, scale }))));
    const [width, height] = [' width', ' height'].map((name) => Number(new RegExp(`${name}="([\\d.]+)"`).exec(toSvg(charts.deskWorker, options))![1]));
    expect([once!.width, once!.height]).toEqual([Math.round(width!), Math.round(height!)]);
    expect(twice!.width).toBe(Math.round(2 * width!));
  });

  it('has no pixel of the other side: mirrored it is the mirror’s', async () => {
    // Letters and numbers do not turn round: a chart without marks, and what is left of the letters.
    const chart = { ...charts.belowKneeAmputation, marks: [], treatments: [] };
    const png = async (perspective: 'facing' | 'mirror') => pixelsOf(URL.createObjectURL(await toPng(chart, { views: ['front'], perspective, scale: 1 })));
    const [facing, mirror] = [await png('facing'), await png('mirror')];
    expect(shareDifferent(facing, mirror)).toBeGreaterThan(0.002);
    expect(shareDifferent(mirrored(facing), mirror)).toBeLessThan(0.0015);
  });

  it('says what to do where a policy forbids it, or the picture is too large', async () => {
    await expect(toPng(charts.nothing, { scale: 100 })).rejects.toThrow('smaller scale');
  });
});
