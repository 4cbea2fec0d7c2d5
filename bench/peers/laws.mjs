// Properties of any package: for a keyboard user, and for an accessibility checker.
import { readFileSync } from 'node:fs';
import { openWith } from './measures.mjs';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** Presses Tab until the focus returns to where it was, or reaches a wanted stop. */
async function tabThrough(page, figure, isEnough = () => false) {
  const stops = { figure: 0, elsewhere: 0 };
  for (;;) {
    await page.keyboard.press('Tab');
    const where = await page.evaluate((selector) => window.focusNow(selector), figure);
    if (!where) return stops;
    stops[where]++;
    if (isEnough(where)) return stops;
  }
}

/** Whether Enter or Space on the first stop of the figure adds a mark. */
async function isMarkedByKeyboard(browser, subject) {
  const page = await openWith(browser, subject, 0);
  const { figure } = await tabThrough(page, subject.figure ?? 'svg', (where) => where === 'figure');
  let marks = 0;
  for (const key of figure ? ['Enter', 'Space'] : []) {
    if (marks > 0) break;
    await page.keyboard.press(key);
    await page.waitForTimeout(300);
    marks = await page.evaluate(() => window.bench.marked().length);
  }
  await page.close();
  return marks > 0;
}

/** Duplicate ids on a page with two of it. */
async function doubleIds(browser, subject) {
  const page = await openWith(browser, subject, 10);
  const count = await page.evaluate(async () => {
    const host = document.createElement('div');
    document.querySelector('main').append(host);
    await window.untilPainted(() => window.bench.mount(host));
    const ids = [...document.querySelectorAll('main [id]')].map(({ id }) => id).filter((id) => id !== 'root');
    return ids.length - new Set(ids).size;
  });
  await page.close();
  return count;
}

/** The names of its regions, by the side on which it draws what it calls left. */
export async function learnedOf(browser, subject) {
  const page = await openWith(browser, subject, 0);
  const learned = await page.evaluate(() => window.learn());
  await page.close();
  return learned;
}

export async function lawsOf(browser, subject) {
  const page = await openWith(browser, subject, 10);
  const elements = await page.evaluate(() => document.querySelectorAll('#root *').length);
  const stops = await tabThrough(page, subject.figure ?? 'svg');
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => (await window.axe.run('#root')).violations.map(({ id, nodes }) => `${id} (${nodes.length})`));
  await page.close();
  return { elements, stops, violations, doubleIds: await doubleIds(browser, subject), isMarkedByKeyboard: await isMarkedByKeyboard(browser, subject) };
}
