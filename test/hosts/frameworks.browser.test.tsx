import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Tenderness } from '../../src/chart/index.js';
import { click } from '../components/devices.js';
import { emptyChart, renderMap } from '../components/map.js';
import { centreOf, marksIn, pixelAt, settle, svgOf, toClient, viewElement } from '../components/on-screen.js';
import { mapOf, renderFull } from './full-map.js';
import { addPage, pages } from './pages.js';
import { differences, inherited, stylesOf } from './seen.js';

// A map looks and works the same on any page.

let takeOut = () => {};
afterEach(() => takeOut());

/** A page chooses the look of scrollbars, and one that does has them beside the content, not over it. */
const withoutScrollbars = (css: string) => css.replace(/[^{}]*::-webkit-scrollbar[^{}]*\{[^{}]*\}/g, '');

const orders = ['before', 'after'] as const;
const cases = Object.entries(pages).flatMap(([name, css]) => orders.map((order) => ({ name, css, order })));

/** A build in pieces brings our stylesheet before the page's: the harder of the two. */
const after = cases.filter(({ name, order }) => order === 'after' || name === 'Tailwind 4');

describe.each([
  { width: 1200, on: cases },
  { width: 390, on: after },
])('$width px wide', ({ width, on }) => {
  let alone: ReturnType<typeof stylesOf> | undefined;

  async function look(css: string, order: (typeof orders)[number], touch: (map: Element) => void = () => {}): Promise<ReturnType<typeof stylesOf>> {
    takeOut = addPage(css, order);
    const map = mapOf((await renderFull(width)).container);
    touch(map);
    const seen = stylesOf(map, inherited);
    cleanup();
    takeOut();
    return seen;
  }

  it.each(on)('every element is styled as on an empty page: $name, $order ours', async ({ css, order }) => {
    alone ??= await look('', order);
    // The size of a rem, the width of the map depend on the page; vertical writing is a separate matter.
    const found = differences(alone, await look(`${withoutScrollbars(css)} html { font-size: 16px !important; } body { writing-mode: horizontal-tb !important; }`, order));
    expect(found.slice(0, 40), `${found.length} differ`).toEqual([]);
  });

  // Password managers and writing aids do that, and so do the tools that take pictures of pages.
  it('as well where an extension gave the controls a style attribute', async () => {
    alone ??= await look('', 'after');
    const touch = (map: Element) => map.querySelectorAll<HTMLElement>('input, select, textarea, button, label').forEach(({ style }) => style.setProperty('--extension', '1'));
    const found = differences(alone, await look(`${pages['a legacy page']} html { font-size: 16px !important; } body { writing-mode: horizontal-tb !important; }`, 'after', touch));
    expect(found.slice(0, 40), `${found.length} differ`).toEqual([]);
  });
});

describe.each(after)('$name, $order ours', ({ css, order }) => {
  it.each([1000, 360])('a tap makes a mark where it was made, in a column of %i px', async (width) => {
    takeOut = addPage(css, order);
    const { marks } = renderMap({ chart: emptyChart(), width });
    await settle();
    const { width: w, height: h } = viewElement('front').querySelector('.palpate-stage')!.getBoundingClientRect();
    expect(w / h).toBeCloseTo(0.5, 2);
    // On a narrow map a sheet comes up from below.
    for (const aim of [[262.5, 300], [301, 612]].slice(0, width < 700 ? 1 : 2) as [number, number][]) {
      const { at, point } = pixelAt(svgOf('front'), aim);
      await click(at);
      await settle();
      // The page may scroll to what has come up.
      const tapped = toClient(svgOf('front'), point);
      const made = marks().at(-1) as Tenderness;
      const mark = centreOf(marksIn().find(({ dataset }) => dataset['mark'] === made.id)!);
      expect(Math.hypot(mark[0] - tapped[0], mark[1] - tapped[1])).toBeLessThan(1);
      expect(made.zone).toMatch(/\.left$/);
    }
  });

  it('is readable, has targets of 24 px, and does not make the page wider', async () => {
    takeOut = addPage(css, order);
    for (const width of [1200, 360]) {
      const { container } = await renderFull(width);
      const texts = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const { parentElement: around, textContent } = texts.currentNode;
        if (textContent?.trim() && around!.checkVisibility() && !around!.closest('.palpate-marks, .palpate-row > :first-child, .palpate-keys')) {
          const size = parseFloat(getComputedStyle(around!).fontSize);
          // A number may stand as a dot.
          if (size > 0) expect(size, textContent).toBeGreaterThanOrEqual(12);
        }
      }
      const targets = [...container.querySelectorAll('button, input, select, textarea, summary')].filter((target) => target.checkVisibility());
      const small = targets.map((target) => [target, target.getBoundingClientRect()] as const).filter(([, box]) => box.width > 1 && (box.width < 23.9 || box.height < 23.9));
      expect(small.map(([target, box]) => `${target.outerHTML.slice(0, 100)} ${box.width} × ${box.height}`)).toEqual([]);
      expect(mapOf(container).scrollWidth).toBeLessThanOrEqual(Math.ceil(mapOf(container).getBoundingClientRect().width));
      cleanup();
    }
  });
});

