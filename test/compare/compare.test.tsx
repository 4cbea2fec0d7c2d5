import { render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { neutral, viewIds } from '../../src/anatomy/index.js';
import type { Chart, Tenderness } from '../../src/chart/index.js';
import { Compare, type CompareProps } from '../../src/compare.js';
import { comparedMarks } from '../../src/compare/compared.js';
import { comparedSigns } from '../../src/compare/signs.js';
import { sizeOf } from '../../src/compare/stage.js';
import { ar } from '../../src/locales/ar.js';
import { en } from '../../src/locales/en.js';
import type { CompareMessages } from '../../src/locales/index.js';
import { compareCharts } from '../../src/measures/index.js';
import { fullSheet, patientsChart, secondVisit } from '../../stories/host/visits.js';
import { caution, tenderness } from '../chart/examples.js';
import { locales } from '../locales/all.js';
import { chartOf, mirrorChart, tenderIn } from '../measures/charts.js';

let words: CompareMessages;
beforeAll(async () => void (words = await en.compare()));

const show = (before: Chart, after: Chart, props: Partial<CompareProps> = {}) => render(<Compare before={before} after={after} words={words} {...props} />).container;
const groupsOf = (container: HTMLElement) => [...container.querySelectorAll('[role="group"]')].map((group) => `${group.getAttribute('aria-label')} ${group.querySelectorAll('li').length}`);
const signsOn = (before: Chart, after: Chart, perspective: 'facing' | 'mirror' = 'facing') => {
  const marks = comparedMarks(compareCharts(before, after));
  return viewIds.flatMap((view) => comparedSigns(marks, view, neutral, perspective).map((sign) => ({ ...sign, view })));
};

describe('two visits', () => {
  it('list every mark once, by what became of it', () => {
    expect(groupsOf(show(fullSheet, secondVisit))).toEqual(['Worse 2', 'Better 4', 'New 2', 'Gone 4', 'Unchanged 3']);
    expect(within(screen.getByRole('group', { name: 'Better' })).getByText('Left knee')).toHaveTextContent('Left knee Tenderness: from 9 to 6');
  });

  it('the other way round, new and gone change places, and worse and better', () => {
    expect(groupsOf(show(secondVisit, fullSheet))).toEqual(['Worse 4', 'Better 2', 'New 4', 'Gone 2', 'Unchanged 3']);
  });

  it('of the same chart differ in nothing', () => {
    expect(signsOn(fullSheet, fullSheet).map(({ of, isRinged, change }) => [of, isRinged, change])).toEqual(signsOn(fullSheet, fullSheet).map(() => ['second', true, undefined]));
  });

  it('are distinguished by shape: hollow and dashed, filled, a plus, a cross, an arrow with numbers', () => {
    const container = show(fullSheet, secondVisit, { views: ['front', 'back'] });
    const signs = (selector: string) => [...container.querySelectorAll(`.palpate-drawing .palpate-compared${selector}`)];
    expect(signs('[data-group="gone"]').length).toBe(4);
    for (const sign of signs('[data-group="gone"]')) expect(sign.querySelector('.palpate-compared-before ~ .palpate-compared-line')).not.toBeNull();
    for (const sign of signs('[data-group="appeared"]')) expect(sign.querySelector('.palpate-compared-after ~ .palpate-compared-badge circle')).not.toBeNull();
    expect(signs('[data-group="better"]').map((sign) => sign.querySelector('.palpate-compared-badge text')?.textContent)).toContain('9 → 6');
    // The arrow of less points down, that of more up.
    const arrow = (group: string) => signs(`[data-group="${group}"]`)[0]?.querySelector('[data-arrow]')?.getAttribute('d');
    expect(arrow('better')).toMatch(/^M4-3.2h7L7.5 3.4/);
    expect(arrow('worse')).toMatch(/^M4 3.2h7L7.5-3.4/);
  });

  it('join a mark that has moved to where it was', () => {
    const moved = signsOn(fullSheet, secondVisit).filter(({ joinedTo }) => joinedTo);
    expect(moved.map(({ kind, intensity, view }) => [kind, intensity, view])).toContainEqual(['tenderness', 4, 'back']);
  });

  it('say how far they agree', () => {
    show(tenderIn('front.knee.left', 'front.knee.right'), tenderIn('front.knee.right', 'back.sacrum'));
    // Worked by hand: two and two zones, one in both; 1 of 3, and 2 of 4.
    expect(screen.getByRole('row', { name: 'Zones 2 2 1 0.33 0.50' })).toBeInTheDocument();
    expect(screen.queryByRole('row', { name: /^Drawn/ })).toBeNull();
  });
});

describe('a mark that is rated in one chart, in both or in none', () => {
  const point = (intensity: number | undefined): Tenderness => ({ ...tenderness('m1', 'front.knee.left'), ...(intensity !== undefined && { intensity }) });
  const chartWith = (state: number | 'unrated' | 'absent') => (state === 'absent' ? chartOf() : chartOf(point(state === 'unrated' ? undefined : state)));
  const states = [
    [3, 7, 'Worse', 'Tenderness: from 3 to 7'],
    [7, 3, 'Better', 'Tenderness: from 7 to 3'],
    [7, 7, 'Unchanged', 'Tenderness: 7 of 10'],
    ['unrated', 7, 'Rated now, not before', 'Tenderness: from Not rated yet to 7'],
    [7, 'unrated', 'No longer rated', 'Tenderness: from 7 to Not rated yet'],
    [0, 'unrated', 'No longer rated', 'Tenderness: from 0 to Not rated yet'],
    ['unrated', 'unrated', 'Not rated in either', 'Tenderness: Not rated yet'],
    ['absent', 7, 'New', 'Tenderness: 7 of 10'],
    ['absent', 'unrated', 'New', 'Tenderness: Not rated yet'],
    [7, 'absent', 'Gone', 'Tenderness: 7 of 10'],
    ['unrated', 'absent', 'Gone', 'Tenderness: Not rated yet'],
  ] as const;

  it.each(states)('%s before and %s after: %s', (before, after, title, text) => {
    expect(groupsOf(show(chartWith(before), chartWith(after)))).toEqual([`${title} 1`]);
    expect(screen.getByRole('group', { name: title })).toHaveTextContent(text);
  });

  it('has other words for each of these in every language, for visits and for people', async () => {
    for (const [, locale] of locales) {
      const own = await locale.compare();
      for (const of of ['visits', 'people'] as const) {
        const titles = states.map(([before, after]) => groupsOf(show(chartWith(before), chartWith(after), { locale, words: own, of, labels: { before: 'A', after: 'B' } })).join());
        expect(new Set(titles).size, `${locale.language} ${of}`).toBe(new Set(states.map(([, , title]) => title)).size);
      }
    }
  });

  it('of two people says who rated it', () => {
    expect(groupsOf(show(chartWith(7), chartWith('unrated'), { labels: { before: 'Patient', after: 'Clinician' }, of: 'people' }))).toEqual(['Rated only in: Patient 1']);
    expect(groupsOf(show(chartWith('unrated'), chartWith(7), { labels: { before: 'Patient', after: 'Clinician' }, of: 'people' }))).toEqual(['Rated only in: Clinician 1']);
  });

  it('shows on the figure what is not known as a question mark, without an arrow', () => {
    const badge = (before: Parameters<typeof chartWith>[0], after: Parameters<typeof chartWith>[0]) => show(chartWith(before), chartWith(after)).querySelector('.palpate-drawing .palpate-compared-badge');
    expect(badge(7, 'unrated')).toHaveTextContent('7 → ?');
    expect(badge('unrated', 0)).toHaveTextContent('? → 0');
    expect(badge(7, 'unrated')?.querySelector('[data-arrow]')).toBeNull();
    expect(badge(7, 3)?.querySelector('[data-arrow]')).not.toBeNull();
  });

  it('a caution has no rating: it is listed with its reasons', () => {
    const reasonOf = (reason: 'infection' | 'other') => chartOf({ ...caution('c1'), reason });
    expect(groupsOf(show(reasonOf('infection'), reasonOf('infection'), { kinds: ['caution'] }))).toEqual(['Caution in both 1']);
    expect(show(reasonOf('infection'), reasonOf('other'), { kinds: ['caution'] })).toHaveTextContent('from Infection to Other');
  });
});

describe('sides', () => {
  const before = tenderIn('front.knee.right', 'back.shoulder-top.left');

  it('of the mirrored person are drawn on the other side, and named so', () => {
    const own = signsOn(fullSheet, secondVisit);
    const mirrored = signsOn(mirrorChart(fullSheet), mirrorChart(secondVisit));
    expect(own.length).toBeGreaterThan(10);
    const placesOf = (signs: typeof own, flip: boolean) =>
      signs.map(({ view, group, of, kind, place: [x, y] }) => `${view} ${group} ${of} ${kind} ${Math.round(flip ? sizeOf(view).width - x : x)} ${Math.round(y)}`).sort();
    // Areas hang on their highest corner, of which a level edge has two.
    const points = (places: string[]) => places.filter((place) => place.includes('tenderness'));
    expect(points(placesOf(mirrored, true))).toEqual(points(placesOf(own, false)));
    expect(points(placesOf(own, true))).not.toEqual(points(placesOf(own, false)));
    expect(show(before, before)).toHaveTextContent('Right knee');
    expect(show(mirrorChart(before), mirrorChart(before))).toHaveTextContent('Left knee');
  });

  it('are at the viewer’s left for the right knee when facing, and at the right in the mirror; the words stay', () => {
    const middle = sizeOf('front').width / 2;
    expect(signsOn(before, before)[0]?.place[0]).toBeLessThan(middle);
    expect(signsOn(before, before, 'mirror')[0]?.place[0]).toBeGreaterThan(middle);
    expect(show(before, before, { perspective: 'mirror' })).toHaveTextContent('Right knee');
  });
});

it('two people are not new or gone, but named', () => {
  const groups = groupsOf(show(patientsChart, fullSheet, { labels: { before: 'Patient', after: 'Clinician' }, of: 'people' }));
  expect(groups.join()).toMatch(/Rated higher in: Patient/);
  expect(groups.join()).toMatch(/Only in: Clinician/);
  expect(groups.join()).not.toMatch(/New|Gone|Worse|Better/);
});

it('says so where neither has a mark', () => {
  show(chartOf(), chartOf());
  expect(screen.getByText('Neither chart has a mark.')).toBeInTheDocument();
});

it('is made on a server with its words; the body is never turned with the writing', async () => {
  const html = renderToString(<Compare before={fullSheet} after={secondVisit} locale={ar} words={await ar.compare()} />);
  expect(html).toContain('dir="rtl"');
  expect(html).toContain('الركبة اليسرى');
  const container = show(fullSheet, secondVisit, { locale: ar, words: await ar.compare() });
  const english = show(fullSheet, secondVisit);
  const transforms = (root: HTMLElement) => [...root.querySelectorAll('.palpate-drawing g[transform^="translate"]')].map((group) => group.getAttribute('transform'));
  expect(transforms(container)).toEqual(transforms(english));
});
