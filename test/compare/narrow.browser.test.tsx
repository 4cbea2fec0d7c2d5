import { render } from '@testing-library/react';
import { page } from 'vitest/browser';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Compare, FrequencyMap } from '../../src/compare.js';
import { de } from '../../src/locales/de.js';
import '../../src/styles.css';
import '../../src/compare.css';
import { manyCharts } from '../../stories/host/many-charts.js';
import { fullSheet, secondVisit } from '../../stories/host/visits.js';

beforeEach(() => page.viewport(320, 800));
afterEach(() => page.viewport(1280, 900));

/** What reaches beyond the edge of a page 320 pixels wide. */
const tooWide = (): string[] =>
  [...document.querySelectorAll('.palpate-compare *')].filter((element) => element.getBoundingClientRect().right > 320.5 && !element.closest('svg')).map(({ tagName, textContent }) => `${tagName} ${textContent}`);

it('two charts fit on 320 pixels, in the language with the longest words', async () => {
  render(<Compare before={fullSheet} after={secondVisit} locale={de} words={await de.compare()} />);
  expect(document.querySelectorAll('.palpate-drawing').length).toBe(2);
  expect(tooWide()).toEqual([]);
  // The signs keep a size that can be read.
  const sign = document.querySelector('.palpate-drawing .palpate-compared-after')!.getBoundingClientRect();
  expect(sign.width).toBeGreaterThan(16);
});

it('many charts do too', async () => {
  render(<FrequencyMap frequency={manyCharts(30)} locale={de} words={await de.compare()} />);
  expect(document.querySelector('table')).not.toBeNull();
  expect(tooWide()).toEqual([]);
});
