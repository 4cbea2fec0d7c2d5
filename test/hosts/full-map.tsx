import { neutral } from '../../src/anatomy/index.js';
import type { Chart } from '../../src/chart/index.js';
import { female } from '../../src/figures/female.js';
import { male } from '../../src/figures/male.js';
import lowBackLeg from '../../stories/charts/low-back-leg.json' with { type: 'json' };
import { expect } from 'vitest';
import { hover } from '../components/devices.js';
import { renderMap } from '../components/map.js';
import { settle } from '../components/on-screen.js';

const chart = lowBackLeg as unknown as Chart;

/** A clinician's map with a mark selected and all of its form open. */
export async function renderFull(width: number) {
  // No pointer over it from the test before.
  await hover([1275, 895]);
  const map = renderMap({ chart, width, figures: [neutral, female, male], inspector: 'clinician' });
  map.store.getState().select(chart.marks.find(({ kind }) => kind === 'tenderness')!.id);
  // Its groups are fetched when they are first shown.
  await expect.poll(() => map.container.querySelectorAll('.palpate-group').length).toBeGreaterThan(3);
  await settle();
  map.container.querySelectorAll('details').forEach((details) => (details.open = true));
  await settle();
  return map;
}

export const mapOf = (container: Element): Element => container.querySelector('.palpate')!;
