import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { bodySteps, type Item } from '../../src/intake/index.js';
import { ar } from '../../src/locales/ar.js';
import { intake as arabic } from '../../src/locales/ar/intake.js';
import { paintOf } from '../a11y/colour.js';
import { sideways, spilling, tooSmall } from '../a11y/layout-faults.js';
import { showAs } from '../a11y/media.js';
import { colourRules, violations } from '../a11y/violations.js';
import { emulateTouch } from '../components/devices.js';
import { settled } from '../components/drawing.js';
import { settle } from '../components/on-screen.js';
import { asking } from '../intake/examples.js';
import { renderIntake } from './walks.js';

/** Each kind of question, each body step, and what makes a screen long. */
const every = asking([
  { id: 'pain', type: 'body', steps: [...bodySteps], most: 2 },
  { id: 'g', type: 'group', text: 'Think of the last week, and of nothing else.' },
  { id: 'yes', within: 'g', type: 'boolean', text: 'Did you have headaches?' },
  { id: 'one', within: 'g', type: 'choice', text: 'How tired were you?', options: ['Not at all', 'A little', 'Quite a bit', 'Very much'].map((value) => ({ value })) },
  { id: 'several', type: 'choice', several: true, text: 'Where did it hurt in the last week?', options: Array.from({ length: 21 }, (_, at) => ({ value: `Left upper arm ${at}` })) },
  { id: 'open', type: 'choice', open: true, text: 'What helps you?', options: [{ value: 'Warmth' }, { value: 'Walking a little, then sitting down again, then walking' }] },
  { id: 'open-several', type: 'choice', open: true, several: true, text: 'ما الذي يساعدك؟', options: [{ value: 'الدفء' }, { value: 'Rest' }] },
  { id: 'scale', type: 'integer', text: 'How well can you do it now?', min: 0, max: 10, low: 'I cannot do it', high: 'as well as before' },
  { id: 'age', type: 'integer', text: 'How old are you?', min: 18 },
  { id: 'weight', type: 'decimal', text: 'How much do you weigh?', unit: 'kg' },
  { id: 'day', type: 'date', text: 'When did it start?' },
  { id: 'short', type: 'text', text: 'What is hard for you now?', maxLength: 80 },
  { id: 'long', type: 'text', long: true, text: 'What else?' },
  { id: 'drug', type: 'group', repeats: true, text: 'What you take' },
  { id: 'name', within: 'drug', type: 'text', text: 'What is its name?' },
  { id: 'picture', type: 'unknown', was: 'attachment', text: 'A picture of your back' },
  { id: 'end', type: 'display', text: 'Nearly there. Please bring your letters to the visit.' },
] satisfies readonly Item[]);

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const intakePage = () => document.querySelector<HTMLElement>('.palpate-intake-page')!;
async function press(element: Element | undefined | null): Promise<void> {
  if (!element) throw new Error(`nothing to press on ${intakePage().dataset['screen']}`);
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  await settle();
}
const typed: Readonly<Record<string, string>> = { integer: '71', decimal: '68,5', date: '2026-11-02' };

/** Goes over every screen by what is on it, so in any language; `look` sees each one as it comes, and once more when something is chosen. */
async function overAll(look: (name: string) => Promise<void>): Promise<string[]> {
  const seen: string[] = [];
  const shown = async (name: string) => {
    seen.push(name);
    await look(name);
  };
  let places = 0;
  let another = 0;
  for (let guard = 0; guard < 80; guard++) {
    const kind = intakePage().dataset['screen'] ?? '';
    await shown(kind);
    const options = () => all('.palpate-intake-option');
    const go = () => document.querySelector('.palpate-intake-go');
    const before = intakePage();
    if (kind === 'summary') return seen;
    if (kind === 'place' || kind === 'elsewhere') {
      await press(document.querySelector('.palpate-intake-switch'));
      await shown(`${kind} from a list`);
      if (kind === 'place') {
        await press(options()[9]);
        await shown('parts of one');
        await press(document.querySelector('.palpate-intake-switch'));
      }
      await press(document.querySelector('.palpate-intake-switch'));
      const zone = ['front.knee.right', 'front.sternum', 'front.shin.right', 'front.forehead.left'][places++ % 4]!;
      await settled(() => document.querySelector(`path[data-zone="${zone}"]`) !== null);
      await press(document.querySelector(`path[data-zone="${zone}"]`));
    } else if (kind === 'another') await press(options()[another++]);
    else if (document.querySelector('.palpate-intake-typed') && !['choice'].includes(kind)) {
      const field = document.querySelector<HTMLInputElement>('.palpate-intake-typed > .palpate-text')!;
      if (kind === 'integer') {
        fireEvent.change(field, { target: { value: '7.5' } });
        await press(go());
        await shown('a fault');
      }
      fireEvent.change(field, { target: { value: typed[kind] ?? 'Some words' } });
      await settle();
      await press(go());
    } else if (all('.palpate-intake-options').length > 0) await press(options().find(({ firstElementChild }) => !(firstElementChild instanceof HTMLInputElement) || !firstElementChild.checked)?.querySelector('input') ?? options()[another > 1 && kind === 'boolean' ? 1 : 0]);
    if (intakePage() === before) {
      if (all('.palpate-intake-option, .palpate-intake-figure').length > 0) await shown(`${kind}, chosen`);
      await press(go());
    }
    // Two entries are enough.
    if (intakePage().dataset['screen'] === 'boolean' && seen.filter((name) => name === 'boolean').length > 1) {
      await shown('boolean');
      await press(all('.palpate-intake-option')[1]);
    }
  }
  throw new Error('there is no end');
}

const faults: string[] = [];
const add = (name: string, found: readonly string[]) => void faults.push(...found.map((fault) => `${name}: ${fault}`));

beforeEach(() => void (faults.length = 0));
afterEach(async () => {
  await showAs({});
  await emulateTouch(false);
  await page.viewport(1280, 900);
  document.documentElement.style.fontSize = '';
  document.head.querySelector('[data-spaced]')?.remove();
});

// A mark on the figure answers nothing here: the place is changed on the question before.
it('on a phone: what is pressed is 44 px, the way on is in sight, the question has the focus, and no kind is left out', async () => {
  await page.viewport(390, 844);
  await emulateTouch(true);
  renderIntake({ questionnaire: every });
  await settle();
  let isFirst = true;
  const seen = await overAll(async (name) => {
    if (/list|parts/.test(name) && !document.activeElement?.matches('.palpate-intake-option, .palpate-intake-option > input')) add(name, ['no choice has the focus']);
    add(name, [...sideways(), ...spilling(), ...tooSmall(44).filter((fault) => !fault.startsWith('palpate-mark'))]);
    const go = document.querySelector('.palpate-intake-go')?.getBoundingClientRect();
    if (go && (go.bottom > window.innerHeight + 0.5 || go.top < 0)) add(name, [`the way on is at ${go.top}`]);
    const { top } = document.querySelector('.palpate-intake-question')!.getBoundingClientRect();
    if (top < 0 || top > 200) add(name, [`the question is at ${top}`]);
    const size = Math.min(...all('.palpate-intake-page :is(p, h2, button, label, input, li, span, bdi)').filter((element) => element.textContent && !element.closest('svg, .palpate-intake-figure, .palpate-visually-hidden')).map((element) => parseFloat(getComputedStyle(element).fontSize)));
    if (size < 16) add(name, [`text of ${size} px`]);
    if (!isFirst && !/,|list|parts|fault/.test(name) && document.activeElement !== document.querySelector('.palpate-intake-question')) add(name, ['the question has no focus']);
    isFirst = false;
  });
  expect(faults).toEqual([]);
  const kinds = ['place', 'place from a list', 'parts of one', 'side', 'intensity', 'another', 'clear', 'clear, chosen', 'qualities', 'qualities, chosen', 'felt-elsewhere', 'elsewhere', 'elsewhere from a list', 'elsewhere, chosen', 'onset', 'course', 'boolean', 'choice', 'choice, chosen', 'integer', 'a fault', 'decimal', 'date', 'text', 'unknown', 'display', 'summary'];
  expect(kinds.filter((kind) => !seen.includes(kind))).toEqual([]);
});

it('at 320 px, with text spaced as far as a reader may', async () => {
  await page.viewport(320, 640);
  const sheet = document.head.appendChild(document.createElement('style'));
  sheet.dataset['spaced'] = '';
  sheet.textContent = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }';
  renderIntake({ questionnaire: every });
  await settle();
  await overAll(async (name) => add(name, [...sideways(), ...spilling(), ...tooSmall()]));
  expect(faults).toEqual([]);
});

it('at 320 px, with text of 200 %: axe, nothing sideways, nothing cut', async () => {
  await page.viewport(320, 700);
  document.documentElement.style.fontSize = '200%';
  renderIntake({ questionnaire: every });
  await settle();
  await overAll(async (name) => add(name, [...(await violations()), ...sideways(), ...spilling(), ...tooSmall()]));
  expect(faults).toEqual([]);
});

it('on a desk, in the dark: axe, and the numbers in one row', async () => {
  await showAs({ scheme: 'dark' });
  renderIntake({ questionnaire: every });
  await settle();
  await overAll(async (name) => {
    add(name, [...(await violations()), ...sideways(), ...spilling()]);
    const rows = new Set(all('.palpate-intake-options[data-look="scale"] > button').map((button) => button.getBoundingClientRect().top));
    if (rows.size > 1) add(name, [`numbers in ${rows.size} rows`]);
  });
  expect(faults).toEqual([]);
});

/** How something looks, as far as forced colours leave it. */
const looksOf = (element: Element): string => {
  const { borderTopColor, borderTopWidth, backgroundColor, color, outlineStyle, outlineColor } = getComputedStyle(element);
  return JSON.stringify([borderTopColor, borderTopWidth, backgroundColor, color, outlineStyle, outlineStyle === 'none' ? '' : outlineColor]);
};

function systemColour(name: string): string {
  const probe = document.body.appendChild(document.createElement('span'));
  probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

it.each(['light', 'dark'] as const)('in forced colours (%s): axe; the picture is drawn, what is chosen differs, and buttons are seen', async (scheme) => {
  await page.viewport(390, 844);
  await showAs({ forced: 'active', scheme });
  renderIntake({ questionnaire: every });
  await settle();
  let chosenSeen = 0;
  await overAll(async (name) => {
    add(name, [...(await violations(colourRules)), ...sideways()]);
    const ground = JSON.stringify(paintOf(getComputedStyle(document.querySelector('.palpate-intake')!).backgroundColor));
    const isChosen = (option: Element) => option.matches('[aria-pressed="true"], :has(> input:checked)');
    const options = all('.palpate-intake-option');
    const [chosen, other] = [options.find(isChosen), options.find((option) => !isChosen(option))];
    if (chosen && other) {
      chosenSeen++;
      if (looksOf(chosen) === looksOf(other)) add(name, ['what is chosen looks like the rest']);
    }
    for (const button of all('.palpate-intake-page :is(.palpate-button, .palpate-intake-option)')) {
      const { borderTopWidth, borderTopColor } = getComputedStyle(button);
      if (parseFloat(borderTopWidth) < 1 || JSON.stringify(paintOf(borderTopColor)) === ground) add(name, [`no edge: ${button.textContent}`]);
    }
    const go = document.querySelector('.palpate-intake-go');
    if (go) {
      const { color, backgroundColor, forcedColorAdjust } = getComputedStyle(go);
      // Otherwise the browser puts the page's ground behind the words.
      if (forcedColorAdjust !== 'none' || color !== systemColour('HighlightText') || backgroundColor !== systemColour('Highlight')) add(name, ['the way on cannot be read']);
    }
    const outline = document.querySelector('.palpate-intake-figure .palpate-outline');
    if (outline && JSON.stringify(paintOf(getComputedStyle(outline).stroke)) === ground) add(name, ['the figure is not seen']);
    const mark = document.querySelector('.palpate-intake-figure .palpate-mark > .palpate-disc');
    if (mark && JSON.stringify(paintOf(getComputedStyle(mark).borderTopColor)) === ground) add(name, ['the mark is not seen']);
  });
  expect(faults).toEqual([]);
  expect(chosenSeen).toBeGreaterThan(4);
});

it('from right to left: axe, back before the progress, on before skip, and the body is never turned', async () => {
  await page.viewport(390, 844);
  renderIntake({ questionnaire: every, locale: ar, words: arabic });
  await settle();
  await overAll(async (name) => {
    add(name, [...(await violations()), ...sideways(), ...spilling()]);
    const at = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    const [back, progress, go, skip] = ['.palpate-intake-top > button', '.palpate-intake-progress', '.palpate-intake-go', '.palpate-intake-skip'].map(at);
    if (back && progress && back.left < progress.right - 1) add(name, ['back is not before the progress']);
    if (go && skip && go.top === skip.top && go.left < skip.right) add(name, ['on is not before skip']);
    const sides = all('.palpate-intake-figure .palpate-side').sort((a, b) => a.getBoundingClientRect().x - b.getBoundingClientRect().x).map(({ textContent }) => textContent);
    if (sides.length === 2 && sides[0] !== ar.sides.right.yours) add(name, [`sides ${sides.join(' | ')}`]);
    const bar = document.querySelector('progress');
    if (bar && getComputedStyle(bar).direction !== 'rtl') add(name, ['the progress fills from the left']);
  });
  expect(faults).toEqual([]);
  expect(screen.getByText(/الركبة اليمنى/)).toBeVisible();
});

it('a day that is half written is not taken for a skip', async () => {
  renderIntake({ questionnaire: asking([{ id: 'day', type: 'date', text: 'When?' }]) });
  await settle();
  const field = screen.getByLabelText<HTMLInputElement>('When?');
  field.focus();
  const { userEvent } = await import('vitest/browser');
  await userEvent.keyboard('02');
  await press(document.querySelector('.palpate-intake-go'));
  expect(screen.queryByRole('heading', { name: 'When?' })).not.toBeNull();
});
