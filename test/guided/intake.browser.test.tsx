import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { anchorOf } from '../../src/anatomy/index.js';
import { parseChart, type Chart } from '../../src/chart/index.js';
import { checkAnswers, type Answers } from '../../src/intake/index.js';
import { localDrafts } from '../../src/drafts/index.js';
import { distance } from '../../src/geometry/index.js';
import { emulateTouch } from '../components/devices.js';
import { settle } from '../components/on-screen.js';
import { course, storeOfTest } from '../intake/walk.js';
import { byKeys, byNames, byTouch, renderIntake, walk } from './walks.js';

beforeEach(async () => {
  await page.viewport(390, 844);
  window.scrollTo(0, 0);
});
afterEach(async () => {
  await emulateTouch(false);
  localStorage.clear();
});

/** A chart with its points where their zones' middles are, if they are within a unit of it. */
const atMiddles = (chart: Chart): Chart => ({
  ...chart,
  marks: chart.marks.map((mark) => (mark.kind === 'tenderness' && distance(mark.at, anchorOf(mark.zone)) < 1 ? { ...mark, at: [...anchorOf(mark.zone)] as [number, number] } : mark)),
});

describe('a whole intake with two pains', () => {
  const results: { chart: Chart; answers: Answers }[] = [];
  it.each([
    ['by touch, in at most 25 taps', byTouch],
    ['by keys', byKeys],
    ['by roles and names', byNames],
  ] as const)('%s', async (name, press) => {
    if (press === byTouch) await emulateTouch(true);
    const { store, confirmed } = renderIntake();
    await settle();
    for (const step of walk) await press(step);
    expect(confirmed).toHaveLength(1);
    expect(screen.getByRole('heading', { name: 'Thank you. That is all.' })).toBeVisible();
    const { chart } = store.getState();
    expect(parseChart(JSON.stringify(chart)).ok).toBe(true);
    expect(checkAnswers(course, confirmed[0]!)).toEqual([]);
    results.push({ chart: atMiddles(chart), answers: { ...confirmed[0]!, id: 'a1' } });
    expect(results.at(-1), name).toEqual(results[0]);
    expect(walk.length).toBeLessThanOrEqual(25);
    expect(chart.marks.map(({ kind }) => kind)).toEqual(['tenderness', 'tenderness', 'referral']);
  });
});

it('the question has the focus and is read aloud', async () => {
  renderIntake();
  await settle();
  expect(document.body).toHaveFocus();
  await byNames(['zone', 'front.knee.right']);
  expect(screen.getByRole('heading', { name: 'Right knee. Is this the place?' })).toHaveFocus();
  expect(within(screen.getByRole('group', { name: 'Right knee. Is this the place?' })).getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Yes, here', 'No, the other side', 'No, somewhere else']);
});

it('“the other side” of the left knee is the right one, and the person is asked', async () => {
  const { store } = renderIntake();
  await settle();
  await byNames(['zone', 'front.knee.right']);
  await byNames(['button', 'No, the other side']);
  expect(store.getState().chart.marks[0]).toMatchObject({ zone: 'front.knee.left' });
});

it('killed after each of the taps, nothing is missing', async () => {
  const draft = { key: 'intake', storage: localDrafts() };
  const first = renderIntake({ draft });
  await settle();
  const heading = () => screen.getByRole('heading', { level: 2 }).textContent;
  const moments: { kept: string; chart: Chart; heading: string | null }[] = [];
  for (const step of walk.slice(0, -1)) {
    await byNames(step);
    moments.push({ kept: localStorage.getItem('intake') ?? '', chart: first.store.getState().chart, heading: heading() });
  }
  first.unmount();
  for (const [at, moment] of moments.entries()) {
    // What is there when the page dies.
    localStorage.setItem('intake', moment.kept);
    const next = renderIntake({ draft, store: storeOfTest() });
    await settle();
    expect(next.store.getState().chart, `after tap ${at + 1}`).toEqual(moment.chart);
    expect(heading(), `after tap ${at + 1}`).toBe(moment.heading);
    next.unmount();
  }
  expect(moments).toHaveLength(23);
});

it('the summary changes one answer and comes back', async () => {
  const { store } = renderIntake();
  await settle();
  for (const step of walk.slice(0, -1)) await byNames(step);
  // Where both pains have the same answer, the name of the button says which it changes.
  const names = screen.getAllByRole('button', { name: /^Change/ }).map((button) => button.getAttribute('aria-label'));
  expect(new Set(names).size).toBe(names.length);
  await byNames(['button', 'Change: Right knee, It is 7 out of 10.']);
  await byNames(['button', '2']);
  expect(screen.getByText('It is 2 out of 10.')).toBeVisible();
  expect(store.getState().chart.marks[0]).toMatchObject({ intensity: 2 });
});
