import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { anchorOf } from '../../src/anatomy/index.js';
import { parseChart, type Chart } from '../../src/chart/index.js';
import { checkAnswers, flagsQuestionnaire, activitiesQuestionnaire, joinQuestionnaires, widespreadQuestionnaire, type Answers } from '../../src/intake/index.js';
import { englishIntake } from '../../src/locales/index.js';
import { ar } from '../../src/locales/ar.js';
import { intake as arabic } from '../../src/locales/ar/intake.js';
import { localDrafts } from '../../src/drafts/index.js';
import { distance } from '../../src/geometry/index.js';
import { sideways, spilling, tooSmall } from '../a11y/layout-faults.js';
import { showAs } from '../a11y/media.js';
import { violations } from '../a11y/violations.js';
import { emulateTouch } from '../components/devices.js';
import { settle } from '../components/on-screen.js';
import { course, storeOfTest } from '../intake/walk.js';
import { byKeys, byNames, byTouch, renderIntake, walk, type Step } from './walks.js';

const options = { words: englishIntake, language: 'en' };

beforeEach(async () => {
  await page.viewport(390, 844);
  window.scrollTo(0, 0);
});
afterEach(async () => {
  await showAs({});
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
  }, 60_000);
});

/** Every screen of a walk, in turn. */
async function everyScreen(steps: readonly Step[], look: (name: string) => Promise<void>): Promise<void> {
  for (const step of steps) {
    await look(screen.getByRole('heading', { level: 2 }).textContent ?? '');
    await byNames(step);
  }
  await look('confirmed');
}

describe('each screen', () => {
  it('has nothing that axe finds, fits at 320 px with text of 200 %, and offers large targets', async () => {
    await page.viewport(320, 700);
    document.documentElement.style.fontSize = '200%';
    try {
      renderIntake();
      await settle();
      const found: string[] = [];
      await everyScreen(walk, async (name) => {
        const faults = [...(await violations()), ...sideways(), ...spilling(), ...tooSmall()];
        found.push(...faults.map((fault) => `${name}: ${fault}`));
      });
      expect(found).toEqual([]);
    } finally {
      document.documentElement.style.fontSize = '';
    }
  }, 60_000);

  it.each(['light', 'dark'] as const)('of the other questions too, in forced colours and %s', async (scheme) => {
    await showAs({ scheme, forced: 'active' });
    const questionnaire = joinQuestionnaires('all', [activitiesQuestionnaire(options), widespreadQuestionnaire(options), flagsQuestionnaire({ ...options, of: 'back' })]);
    renderIntake({ questionnaire });
    await settle();
    const found: string[] = [];
    for (let i = 0; i < 40 && !screen.queryByRole('button', { name: 'Yes, this is right' }); i++) {
      found.push(...(await violations()), ...sideways());
      screen.getByRole('button', { name: 'Skip this' }).click();
      await settle();
    }
    expect(screen.getAllByText('Skipped.').length).toBe(19);
    expect([...found, ...(await violations()), ...sideways()]).toEqual([]);
  }, 60_000);

  it('from right to left: nothing sticks out, and the body is never turned', async () => {
    renderIntake({ locale: ar, words: arabic });
    await settle();
    expect(sideways()).toEqual([]);
    expect(await violations()).toEqual([]);
    document.querySelector('path[data-zone="front.knee.right"]')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settle();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('اليمنى');
  });
});

it('the question has the focus and is read aloud', async () => {
  renderIntake();
  await settle();
  expect(document.body).toHaveFocus();
  await byNames(['zone', 'front.knee.right']);
  expect(screen.getByRole('heading', { name: 'Right knee. Is this the place?' })).toHaveFocus();
  expect(within(screen.getByRole('group', { name: 'Where is it worst?' })).getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Yes, here', 'No, the other side', 'No, somewhere else']);
});

it('“the other side” of the left knee is the right one, and the person is asked', async () => {
  const { store } = renderIntake();
  await settle();
  await byNames(['zone', 'front.knee.right']);
  await byNames(['button', 'No, the other side']);
  expect(store.getState().chart.marks[0]).toMatchObject({ zone: 'front.knee.left' });
});

it('killed between any two taps, at most the last answer is missing', async () => {
  for (let count = 1; count < walk.length; count += 3) {
    localStorage.clear();
    const draft = { key: 'intake', storage: localDrafts() };
    const first = renderIntake({ draft });
    await settle();
    for (const step of walk.slice(0, count)) await byNames(step);
    const [before, heading] = [first.store.getState().chart, screen.getByRole('heading', { level: 2 }).textContent];
    // What stands there when the page dies; the page that goes says nothing more.
    const kept = localStorage.getItem('intake');
    first.unmount();
    localStorage.setItem('intake', kept ?? '');
    const next = renderIntake({ draft, store: storeOfTest() });
    await settle();
    expect(next.store.getState().chart).toEqual(before);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(heading);
    next.unmount();
  }
}, 60_000);

it('the summary changes one answer and comes back', async () => {
  const { store } = renderIntake();
  await settle();
  for (const step of walk.slice(0, -1)) await byNames(step);
  await byNames(['button', 'Change: It is 7 out of 10.']);
  await byNames(['button', '2']);
  expect(screen.getByText('It is 2 out of 10.')).toBeVisible();
  expect(store.getState().chart.marks[0]).toMatchObject({ intensity: 2 });
});
