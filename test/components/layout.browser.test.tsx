import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { neutral } from '../../src/anatomy/index.js';
import type { Chart } from '../../src/chart/index.js';
import { female } from '../../src/figures/female.js';
import { male } from '../../src/figures/male.js';
import forty from '../../stories/charts/forty-marks.json' with { type: 'json' };
import { renderMap } from './map.js';
import { settle, viewElement } from './on-screen.js';
import '../../src/styles.css';
import { openMenu } from './menu.js';

// The window is 1,280 px wide throughout: what decides is the column that the host gives the map.

const full = forty as unknown as Chart;
const figures = [neutral, female, male] as const;
const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
const isOnPage = (view: string) => document.querySelector(`[data-view="${view}"]`) !== null && isShown(viewElement(view));

/** A map with all that can stand on it: forty marks, one of them selected, three figures. */
async function renderFull(width: number) {
  const map = renderMap({ width, chart: full, figures });
  map.store.getState().select(full.marks.find((mark) => mark.kind === 'tenderness')!.id);
  await settle();
  return map;
}

it.each([
  { width: 900, views: ['front', 'back'], options: ['Front + back', 'Sides', 'Soles'] },
  { width: 360, views: ['front'], options: ['Front', 'Back', 'Left side', 'Right side', 'Soles'] },
])('shows $views in a column of $width px, and one switch to go on from there', ({ width, views, options }) => {
  renderMap({ width });
  expect(['front', 'back'].filter(isOnPage)).toEqual(views);
  const choices = within(screen.getByRole('group', { name: 'View' })).getAllByRole('radio');
  expect(choices.map((choice) => choice.closest('label')?.textContent)).toEqual(options);
});

it('goes from view to view in a narrow column', async () => {
  renderMap({ width: 360 });
  for (const [name, view] of [['Back', 'back'], ['Left side', 'left-side'], ['Soles', 'soles'], ['Front', 'front']] as const) {
    screen.getByRole('radio', { name }).click();
    await settle();
    expect(['front', 'back', 'left-side', 'right-side', 'soles'].filter(isOnPage)).toEqual([view]);
  }
});

/** Opens what is folded away, which is rendered then. */
async function unfold(): Promise<void> {
  openMenu();
  await settle();
}

it.each([900, 360])('shows each control once in a column of %i px', async (width) => {
  await renderFull(width);
  await unfold();
  for (const name of ['Undo', 'Redo', 'Clear', 'Mirror view']) {
    expect(screen.getAllByRole('button', { name, hidden: true }).filter(isShown)).toHaveLength(1);
  }
  expect(screen.getAllByRole('group', { name: 'Figure', hidden: true }).filter(isShown)).toHaveLength(1);
});

/** Whether it is in a row that is scrolled sideways, such as that of the views: what does not fit there is cut off at its end. */
function isScrolledTo(element: Element): boolean {
  for (let up = element.parentElement; up && !up.matches('.palpate'); up = up.parentElement) if (getComputedStyle(up).overflowX === 'auto') return true;
  return false;
}

it.each([280, 320, 390, 735, 736, 1100])('lets nothing stick out of a column of %i px', async (width) => {
  const { container } = await renderFull(width);
  await unfold();
  const { left, right } = container.firstElementChild!.getBoundingClientRect();
  const outside = [...container.querySelectorAll('.palpate *')].filter((element) => {
    if (element.closest('svg, .palpate-visually-hidden') || getComputedStyle(element).clipPath === 'inset(50%)' || !isShown(element) || isScrolledTo(element)) return false;
    const box = element.getBoundingClientRect();
    return box.left < left - 0.5 || box.right > right + 0.5;
  });
  expect(outside.map((element) => `${element.className}: ${element.textContent}`)).toEqual([]);
  expect(container.firstElementChild!.scrollWidth).toBeLessThanOrEqual(width);
});

it.each([280, 320, 390, 735])('gives every control 24 px to aim at in a narrow column of %i px', async (width) => {
  const { container, store } = await renderFull(width);
  await unfold();
  const smallOnes = () =>
    [...container.querySelectorAll('button, input, textarea, summary')].filter(isShown).flatMap((control) => {
      const target = control.closest('label') ?? control;
      const { width: wide, height: high } = target.getBoundingClientRect();
      return wide >= 24 && high >= 24 ? [] : [`${(target.textContent || control.getAttribute('aria-label')) ?? ''}: ${wide.toFixed(1)} × ${high.toFixed(1)}`];
    });
  expect(smallOnes()).toEqual([]);
  store.getState().clear(); // the notice, and "no pain anywhere"
  await settle();
  expect(smallOnes()).toEqual([]);
});
