import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { neutral } from '../../src/anatomy/index.js';
import type { Chart } from '../../src/chart/index.js';
import { female } from '../../src/figures/female.js';
import { ar } from '../../src/locales/ar.js';
import { en } from '../../src/locales/en.js';
import deskWorker from '../../stories/charts/desk-worker.json' with { type: 'json' };
import { renderMap } from '../components/map.js';
import { marksIn, settle, svgOf, toClient, viewElement } from '../components/on-screen.js';
import { sideways, spilling } from './layout-faults.js';
import '../../src/styles.css';

const chart = deskWorker as unknown as Chart;

afterEach(() => page.viewport(1280, 900));

/** Where things of a view are, from the left edge of its stage. */
function lieOf(view: string) {
  const figure = viewElement(view);
  const { left } = figure.querySelector('.palpate-stage')!.getBoundingClientRect();
  const svg = svgOf(view);
  return {
    transform: svg.querySelector('g')!.getAttribute('transform'),
    corner: toClient(svg.querySelector<SVGGElement>('.palpate-figure')!, [0, 0]).map((at, i) => (i === 0 ? Math.round(10 * (at - left)) / 10 : 0)),
    marks: marksIn(figure).map((mark) => Math.round(mark.getBoundingClientRect().left - left)),
    sides: [...figure.querySelectorAll<HTMLElement>('.palpate-side')].map((side) => side.dataset['edge']),
  };
}

async function lieIn(locale: typeof ar, width: number, perspective: 'facing' | 'mirror') {
  await page.viewport(width, 900);
  const { store } = renderMap({ chart, width, locale, perspective, figures: [neutral, female] });
  store.getState().setView('back');
  await settle();
  const views = width > 736 ? ['front', 'back'] : ['back'];
  const lie = { lie: views.map(lieOf), faults: [...sideways(), ...spilling()] };
  const sides = Object.fromEntries(
    views.map((view) => {
      const seen = [...viewElement(view).querySelectorAll('.palpate-side')].sort((a, b) => a.getBoundingClientRect().x - b.getBoundingClientRect().x);
      return [view, seen.map(({ textContent }) => (textContent === locale.sides.right.yours || textContent === locale.sides.right.short ? 'right' : 'left'))];
    }),
  );
  const panel = document.querySelector('.palpate-panel')!.getBoundingClientRect().left;
  const stage = viewElement('back').getBoundingClientRect().left;
  cleanup();
  return { ...lie, sides, isPanelBefore: panel < stage };
}

describe.each([320, 390, 1280])('in Arabic, %i px wide', (width) => {
  it.each(['facing', 'mirror'] as const)('the interface turns round, the body does not (%s)', async (perspective) => {
    const [english, arabic] = [await lieIn(en, width, perspective), await lieIn(ar, width, perspective)];
    expect(arabic.lie).toEqual(english.lie);
    expect(arabic.faults).toEqual([]);
    // As one sees the person, the right of a front is on the left, and of a back on the right. A mirror swaps them.
    const [front, back] = [['right', 'left'], ['left', 'right']];
    expect(arabic.sides['back']).toEqual(perspective === 'facing' ? back : front);
    if (width === 1280) {
      expect(arabic.sides['front']).toEqual(perspective === 'facing' ? front : back);
      expect(english.isPanelBefore).toBe(false);
      expect(arabic.isPanelBefore).toBe(true);
    }
  });
});
