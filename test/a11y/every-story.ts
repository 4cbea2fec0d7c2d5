import { afterEach } from 'vitest';
import { page } from 'vitest/browser';
import { settle } from '../components/on-screen.js';
import { sideways, spilling, tooSmall } from './layout-faults.js';
import { showAs } from './media.js';
import { colourRules, violations } from './violations.js';

// Checks of every story after its play. Storybook has run all of axe's rules in light mode, except the size of targets, which is off by default. In
// another scheme, only colours can fail.

const root = document.documentElement;
const desk = [1280, 900] as const;
const phone = [320, 640] as const;

/** The distances that WCAG 1.4.12 names. */
const spaced = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }';

async function at([width, height]: readonly [number, number], faults: () => string[]): Promise<string[]> {
  await page.viewport(width, height);
  await settle();
  return faults();
}

async function withSpacing(faults: () => Promise<string[]>): Promise<string[]> {
  const sheet = document.head.appendChild(document.createElement('style'));
  sheet.textContent = spaced;
  const found = await faults();
  sheet.remove();
  return found;
}

async function withText(size: string, faults: () => Promise<string[]>): Promise<string[]> {
  root.style.fontSize = size;
  const found = await faults();
  root.style.fontSize = '';
  return found;
}

afterEach(async () => {
  const faults: Record<string, string[]> = {};
  await showAs({ scheme: 'dark' });
  faults['axe in the dark'] = await violations([...colourRules, 'target-size']);
  await showAs({ forced: 'active' });
  faults['axe in forced colours'] = await violations(colourRules);
  await showAs({});

  faults['at 320 px'] = await at(phone, () => [...sideways(), ...spilling()]);
  faults['to aim at, at 320 px'] = tooSmall();
  faults['spaced text at 320 px'] = await withSpacing(() => at(phone, () => [...sideways(), ...spilling()]));
  faults['text of 200 % at 320 px'] = await withText('200%', () => at(phone, sideways));
  faults['text of 200 % on a desk'] = await withText('200%', () => at(desk, () => [...sideways(), ...spilling()]));
  const all = Object.entries(faults).flatMap(([check, found]) => found.map((fault) => `${check}: ${fault}`));
  if (all.length > 0) throw new Error(all.join('\n'));
});
