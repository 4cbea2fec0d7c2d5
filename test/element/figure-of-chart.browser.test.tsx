import { expect, it, vi } from 'vitest';
import { getArt, type FigureId } from '../../src/anatomy/index.js';
import { createChart, type Chart } from '../../src/chart/index.js';
import { keepDraft } from '../../src/drafts/index.js';
import type { BodyMapElement } from '../../src/element/index.js';
import { female } from '../../src/figures/female.js';
import { neutral } from '../../src/figures/neutral.js';
import { memoryDrafts } from '../drafts/memory.js';
import { drawn, find, show } from './page.js';

// Whatever way a chart comes into the map: the figure that is seen is the one that the chart is of.

const shown = (map: BodyMapElement): FigureId | undefined => {
  const outline = find(map, '[data-view="front"] .palpate-outline')?.getAttribute('d');
  return [neutral, female].find((figure) => getArt(figure, 'front').outline === outline)?.id;
};
const of = (figure: FigureId): Chart => createChart({ figure });
const quoted = (chart: Chart) => JSON.stringify(chart).replaceAll('"', '&quot;');

it('a draft', async () => {
  const { storage } = memoryDrafts();
  const earlier = await drawn(show('<body-map figure="female"></body-map>'));
  const kept = keepDraft(earlier.store, { key: 'draft', storage });
  await kept.ready;
  earlier.store.getState().setNothingToMark(true);
  kept.stop();
  const map = await drawn(show('<body-map></body-map>'));
  expect(shown(map)).toBe('neutral');
  await keepDraft(map.store, { key: 'draft', storage }).ready;
  expect(map.chart.figure).toBe('female');
  await expect.poll(() => shown(map)).toBe('female');
});

it('what a reset puts back', async () => {
  const map = await drawn(show(`<form><body-map value="${quoted(of('female'))}"></body-map></form>`));
  map.setAttribute('figure', 'neutral');
  map.chart = of('neutral');
  map.setAttribute('locale', 'de'); // what is fetched from now on needs no female figure
  await expect.poll(() => find(map, '.palpate')?.lang).toBe('de');
  await expect.poll(() => shown(map)).toBe('neutral');
  map.form?.reset();
  await expect.poll(() => shown(map)).toBe('female');
});

it('an empty value in place of a record', async () => {
  const map = await drawn(show('<body-map></body-map>'));
  map.chart = { ...of('female'), nothingToMark: true };
  await expect.poll(() => shown(map)).toBe('female');
  map.value = '';
  await expect.poll(() => shown(map)).toBe('neutral');
});

it('a chart that came while the element was not on the page; it no longer asks then', async () => {
  const map = await drawn(show('<body-map></body-map>'));
  const page = map.parentElement!;
  map.remove();
  await expect.poll(() => map.shadowRoot?.childElementCount).toBe(0);
  const asked = vi.spyOn(map, 'getAttribute');
  map.store.getState().receiveChart(of('female'));
  expect(asked).not.toHaveBeenCalledWith('figures');
  asked.mockRestore();
  page.append(map);
  await expect.poll(() => shown(map)).toBe('female');
});

it('one that came while another was being shown, without a word that it were not offered', async () => {
  const map = await drawn(show('<body-map></body-map>'));
  const { field } = map as unknown as { field: { update: (locale: object) => void } };
  const update = vi.spyOn(field, 'update').mockImplementationOnce(() => queueMicrotask(() => (map.chart = of('female'))));
  map.setAttribute('figures', 'neutral male');
  await expect.poll(() => shown(map)).toBe('female');
  update.mockRestore();
});
