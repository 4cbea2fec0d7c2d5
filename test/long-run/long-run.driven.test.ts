import { mkdirSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle, launchChromium, origin, serve } from '../driven/chromium.js';
import { seedOf } from '../slow.js';
import { doingArbitrary, tap, type Doing } from './actions.js';
import { held, slopeOf, type Held } from './memory.js';
import { Model } from './model.js';
import { host, lookAt, nextPerson } from './page.js';
import { placeOnBody } from './places.js';

const isSlow = Boolean(process.env.PALPATE_SLOW);
/** A day in a clinic: one page that is never reloaded, one chart after the other put in. */
const [people, actions] = isSlow ? [10, 1000] : [2, 60];

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

it(
  `${isSlow ? people * actions : 2 * people * actions} random actions: each does what it should, all can be undone, nothing piles up`,
  async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    await serve(context, await bundle(host));
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error.stack)));
    await page.goto(origin);
    await page.locator('.palpate-zoom').first().waitFor({ state: 'attached' });
    const devtools = await context.newCDPSession(page);

    const seed = seedOf(1);
    const doings = fc.sample(fc.array(doingArbitrary, { minLength: actions, maxLength: actions, size: 'max' }), { seed, numRuns: people });
    const measured: Held[] = [];
    await seeEverything(page);
    // In a short run, once more the same: what is worked out once for each zone, and kept, is there by then.
    const days = isSlow ? doings : [...doings, ...doings];
    for (const [person, todo] of days.entries()) {
      await nextPerson(page);
      await live(page, todo, complaints, `seed ${seed}, person ${person}`);
      await nextPerson(page);
      await page.mouse.move(1, 1);
      await lookAt(page);
      measured.push(await held(devtools));
    }
    if (isSlow) keep({ seed, people, actions, measured });

    // In the first half code and shapes still come that are kept once they are there.
    const later = measured.slice(Math.floor(days.length / 2) - (isSlow ? 0 : 1));
    const numbers = JSON.stringify(measured);
    const growth = (what: keyof Held) => slopeOf(later.map((one) => one[what]));
    expect(growth('heap') / actions, numbers).toBeLessThan(isSlow ? 100 : 8000); // bytes an action
    expect(growth('nodes'), numbers).toBeLessThan(30);
    expect(growth('listeners'), numbers).toBeLessThan(5);
    await context.close();
  },
  isSlow ? 3 * 3_600_000 : 900_000,
);

/** Numbers of a passed run. */
function keep(numbers: object): void {
  mkdirSync('coverage', { recursive: true });
  writeFileSync('coverage/long-run.json', JSON.stringify(numbers, null, 2));
}

/** Each view of each figure once, with a mark on it: what is worked out when it is first needed is then there. */
async function seeEverything(page: Page): Promise<void> {
  const figures = page.getByRole('group', { name: 'Figure' }).locator('label');
  const views = page.locator('.palpate-view-switch:visible label');
  for (let figure = 0; figure < (await figures.count()); figure++)
    for (let view = 0; view < (await views.count()); view++) {
      await figures.nth(figure).click();
      await views.nth(view).click();
      for (const shown of Object.keys((await lookAt(page)).shown)) {
        const place = await placeOnBody(page, figure, shown);
        if (place) await page.mouse.click(place.x, place.y);
      }
    }
}

/** One person's chart: every action is checked, and in the end all of them are undone. */
async function live(page: Page, todo: readonly Doing[], complaints: readonly string[], who: string): Promise<void> {
  let before = await lookAt(page);
  const start = before.chart;
  const model = new Model(before);
  const done: string[] = [];
  const where = () => `${who}, action ${done.length}, after: ${done.slice(-12).join('; ')}`;
  try {
    for (const { name, action, seed } of todo) {
      done.push(`${name} (${seed})`);
      const expected = (await action(page, before, seed)) ?? (await tap(page, before, seed));
      const after = await lookAt(page);
      model.check(before, after, expected!);
      expect(complaints).toEqual([]);
      before = after;
    }
    await page.locator('[data-zone][tabindex="0"]').first().focus();
    while (before.past > 0) {
      await page.keyboard.press('Control+z');
      const after = await lookAt(page);
      model.check(before, after, 'undo');
      before = after;
    }
    expect(before.chart).toEqual(start);
    expect(complaints).toEqual([]);
  } catch (error) {
    throw new Error(`${where()}\n${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
