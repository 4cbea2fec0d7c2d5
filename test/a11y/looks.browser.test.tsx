import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { neutral } from '../../src/anatomy/index.js';
import type { Chart } from '../../src/chart/index.js';
import { male } from '../../src/figures/male.js';
import lowBackLeg from '../../stories/charts/low-back-leg.json' with { type: 'json' };
import { renderMap } from '../components/map.js';
import { nextFrame, settle } from '../components/on-screen.js';
import { contrast, paintOf } from './colour.js';
import { showAs } from './media.js';
import '../../src/styles.css';
import { openMenu } from '../components/menu.js';

const chart = lowBackLeg as unknown as Chart;
const figures = [neutral, male] as const;

async function renderFull() {
  const map = renderMap({ chart, width: 1200, figures, inspector: 'clinician' });
  map.store.getState().select(chart.marks.find(({ kind }) => kind === 'tenderness')!.id);
  await settle();
  return map;
}

afterEach(() => showAs({}));

const styleOf = (selector: string) => getComputedStyle(document.querySelector(selector)!);
const width = (selector: string, property: 'strokeWidth' | 'borderTopWidth') => parseFloat(styleOf(selector)[property]);
/** As painted on the page: a canvas ignores forced colours. */
function systemColour(name: string): string {
  const probe = document.querySelector('.palpate')!.appendChild(document.createElement('span'));
  probe.style.cssText = `forced-color-adjust: none; background: ${name}`;
  const css = getComputedStyle(probe).backgroundColor;
  probe.remove();
  return seen(css);
}
const seen = (css: string) => JSON.stringify(paintOf(css));

describe('in forced colours', () => {
  it.each(['light', 'dark'] as const)('what is drawn is drawn in colours of the system (%s)', async (scheme) => {
    await showAs({ forced: 'active', scheme });
    await renderFull();
    const [canvas, text, highlight] = ['Canvas', 'CanvasText', 'Highlight'].map(systemColour);
    expect(seen(styleOf('.palpate-skin').fill)).toBe(canvas);
    const drawn = ['.palpate-outline', '.palpate-line', '.palpate-tie', '.palpate-area:not([data-selected]) > .palpate-area-edge', '[data-kind="caution"] pattern path'];
    for (const selector of drawn) expect(seen(styleOf(selector).stroke), selector).toBe(text);
    expect(seen(styleOf('.palpate-area[data-kind="referral"] pattern circle').fill)).toBe(text);
    const [chosen, other] = ['.palpate-mark[data-selected] > .palpate-disc', '.palpate-mark:not([data-selected]) > .palpate-disc'].map(styleOf);
    expect(seen(chosen!.backgroundColor)).toBe(highlight);
    expect(seen(other!.backgroundColor)).toBe(canvas);
    expect(seen(other!.color)).toBe(text);
  });

  it('patterns are kept: dots where pain is felt, lines where care is needed', async () => {
    await showAs({ forced: 'active' });
    await renderFull();
    for (const kind of ['referral', 'caution']) {
      const [fill, pattern] = document.querySelectorAll(`.palpate-area[data-kind="${kind}"] > path`);
      expect(getComputedStyle(fill!).fill).toBe('none');
      expect(getComputedStyle(pattern!).fill).toMatch(/^url/);
    }
    expect(styleOf('.palpate-area[data-kind="referral"]:not([data-selected]) > .palpate-area-edge').strokeDasharray).not.toBe('none');
    expect(styleOf('.palpate-area[data-kind="caution"] > .palpate-area-edge').strokeDasharray).toBe('none');
  });

  it('what is pressed, chosen, selected, or cannot be pressed shows it', async () => {
    await showAs({ forced: 'active' });
    const { store } = await renderFull();
    const highlight = systemColour('Highlight');
    openMenu();
    await userEvent.click(screen.getByRole('button', { name: 'Mirror view' }));
    openMenu();
    expect(seen(getComputedStyle(screen.getByRole('button', { name: 'Mirror view' })).backgroundColor)).toBe(highlight);
    expect(seen(styleOf('.palpate-tool-switch input:checked + span').backgroundColor)).toBe(highlight);
    expect(seen(styleOf('.palpate-tool-switch input:not(:checked) + span').backgroundColor)).not.toBe(highlight);
    expect(seen(styleOf('.palpate-row[data-selected]').backgroundColor)).toBe(highlight);
    expect(seen(styleOf('.palpate-button:disabled').color)).toBe(systemColour('GrayText'));
    store.getState().select(chart.marks.find(({ kind }) => kind === 'referral')!.id);
    await settle();
    expect(seen(styleOf('.palpate-area[data-selected] > .palpate-area-edge').stroke)).toBe(highlight);
  });
});

it('with more contrast, lines are stronger, small print is ink, and nothing is faded', async () => {
  await renderFull();
  const [outline, edge, line] = [width('.palpate-outline', 'strokeWidth'), width('.palpate-area-edge', 'strokeWidth'), paintOf(styleOf('.palpate-outline').stroke)];
  const disc = width('.palpate-mark > .palpate-disc', 'borderTopWidth');
  await showAs({ contrast: 'more' });
  const skin = paintOf(styleOf('.palpate-skin').fill);
  expect(width('.palpate-outline', 'strokeWidth')).toBeGreaterThan(1.3 * outline);
  expect(width('.palpate-area-edge', 'strokeWidth')).toBeGreaterThan(1.3 * edge);
  expect(width('.palpate-mark > .palpate-disc', 'borderTopWidth')).toBeGreaterThan(disc);
  expect(contrast(paintOf(styleOf('.palpate-outline').stroke), skin)).toBeGreaterThan(Math.max(7, contrast(line, skin)));
  expect(styleOf('.palpate-caption').color).toBe(styleOf('.palpate').color);
  expect(styleOf('.palpate-button').borderTopColor).toBe(styleOf('.palpate').color);
  expect(styleOf('.palpate-tie').opacity).toBe('1');
});

it('with reduced motion nothing moves by itself', async () => {
  await showAs({});
  const { store } = await renderFull();
  store.getState().setCamera('back', { scale: 2, centre: [240, 300] });
  await nextFrame();
  const moving = [...document.querySelectorAll('.palpate, .palpate *')].filter((element) => {
    const { animationName, transitionDuration } = getComputedStyle(element);
    return animationName !== 'none' || transitionDuration.split(',').some((duration) => parseFloat(duration) > 0);
  });
  expect(moving.map(({ className }) => String(className))).toEqual([]);
  expect(document.getAnimations()).toEqual([]);
});
