import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { faultsIn, heardIn } from './visit.js';

// What is kept is what was last heard, and says the same as what is to be heard. `visit.orca.test.ts` listens, where a screen reader is installed.

it.each(['Firefox', 'Chromium'])('the transcript of a visit in %s says once and in full what is done', (browser) => {
  const heard = heardIn(readFileSync(`test/screen-reader/${browser}.md`, 'utf8'));
  expect(faultsIn(heard)).toEqual([]);
  expect(faultsIn(heard.map(() => []))).not.toEqual([]);
});
