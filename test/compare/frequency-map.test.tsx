import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { FrequencyMap } from '../../src/compare.js';
import { evenLevels } from '../../src/compare/levels.js';
import { labelPlaces } from '../../src/compare/label-places.js';
import { en } from '../../src/locales/en.js';
import type { CompareMessages } from '../../src/locales/index.js';
import { addChart, createFrequency, frequencyContours } from '../../src/measures/index.js';
import type { Chart } from '../../src/chart/index.js';
import { manyCharts } from '../../stories/host/many-charts.js';
import { mirrorChart, painAllOver, chartOf, tenderIn } from '../measures/charts.js';

let words: CompareMessages;
beforeAll(async () => void (words = await en.compare()));

const counted = (...charts: Chart[]) => charts.reduce(addChart, createFrequency());
const show = (frequency: ReturnType<typeof counted>) => render(<FrequencyMap frequency={frequency} words={words} />).container;

describe('the table', () => {
  it('has exact shares, the largest first', () => {
    const knee = tenderIn('front.knee.right');
    show(counted(knee, knee, tenderIn('front.knee.right', 'back.sacrum'), tenderIn('front.hip.left')));
    expect(screen.getAllByRole('row').map(({ textContent }) => textContent)).toEqual(['ZonesChartsShare', 'Right knee375%', 'Left hip125%', 'Sacrum125%']);
    expect(screen.getByText('4 charts')).toBeInTheDocument();
  });

  it('of no charts is empty', () => {
    show(counted());
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText('No chart has been counted yet.')).toBeInTheDocument();
  });
});

describe('the contours', () => {
  const charts = [painAllOver('a', 'front.thigh-front.right', 'front.knee.right'), painAllOver('b', 'front.thigh-front.right')].map((mark) => chartOf(mark));
  const middleOf = (container: HTMLElement) => {
    const numbers = [...container.querySelectorAll('path.palpate-frequency')].flatMap((path) => [...(path.getAttribute('d') ?? '').matchAll(/(-?[\d.]+) -?[\d.]+/g)].map(([, x]) => Number(x)));
    return numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
  };

  it('of mirrored people lie on the other side', () => {
    const own = middleOf(show(counted(...charts)));
    expect(own).toBeLessThan(240); // body coordinates: the patient's right
    expect(middleOf(show(counted(...charts.map(mirrorChart))))).toBeCloseTo(480 - own, 0);
    expect(screen.getByText('Right knee')).toBeInTheDocument();
    expect(screen.getByText('Left knee')).toBeInTheDocument();
  });

  it('are drawn from the lowest share to the highest, in steps of one scale', () => {
    const container = show(manyCharts(60));
    const levels = [...container.querySelectorAll('[data-view="back"] path.palpate-frequency')].map((path) => Number(path.getAttribute('data-level')));
    expect(levels.length).toBeGreaterThan(2);
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
    expect(levels.at(-1)).toBe(5);
  });

  it('have round levels, all of them reached', () => {
    const frequency = manyCharts(60);
    const levels = evenLevels(frequency, ['front', 'back'], undefined);
    const steps = levels.map((level, i) => Math.round(1000 * (level - (levels[i - 1] ?? 0))));
    expect(new Set(steps).size).toBe(1);
    for (const share of levels) expect([...frequencyContours(frequency, 'front', { levels: [share] }), ...frequencyContours(frequency, 'back', { levels: [share] })].length).toBeGreaterThan(0);
  });

  it('have labels that do not lie on each other, on the contour that they name', () => {
    const polygons = frequencyContours(manyCharts(60), 'back').map(({ polygon }) => polygon);
    const places = labelPlaces('back', polygons);
    const found = places.filter((place) => place !== undefined);
    expect(found.length).toBeGreaterThan(2);
    places.forEach((place, i) => place && expect(polygons[i]?.flat()).toContainEqual(place));
    for (const [i, [x, y]] of found.entries()) for (const [otherX, otherY] of found.slice(i + 1)) expect(Math.abs(x - otherX) > 30 || Math.abs(y - otherY) > 14).toBe(true);
  });
});

it('is made on a server with its words', () => {
  expect(renderToString(<FrequencyMap frequency={counted(tenderIn('front.knee.right'))} words={words} />)).toContain('Right knee');
});
