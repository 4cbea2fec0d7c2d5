import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { until as waitUntil } from '../browsers/driver.js';
import { startDesktop, type Desktop } from './orca.js';
import { servePage, type Page } from './page.js';
import { faultsIn, isHeard, transcriptOf, visit, type Heard } from './visit.js';
import { windows } from './windows.js';

// With PALPATE_WRITE it writes down what it hears, for `transcripts.test.ts` and for who would read it.

async function hear(desktop: Desktop, page: Page): Promise<Heard> {
  const heard: (readonly string[])[] = [];
  for (const step of visit) {
    const { keys, until } = step;
    const said: string[] = [];
    const isAll = (words: readonly string[]) => isHeard(step, [...said, ...words]);
    if (keys) desktop.press(...keys);
    if (until?.focused) await pressUntil(desktop, page, until.key, until.focused);
    if (until && !until.focused)
      for (let presses = 0; presses < 40 && !isAll([]); presses++) {
        desktop.press(until.key);
        said.push(...(await desktop.listen((words) => words.length > 0)));
      }
    else said.push(...(await desktop.listen(isAll)));
    heard.push(said);
  }
  return heard;
}

/** Presses a key until something of that name has the focus. Each press is given its time. */
async function pressUntil(desktop: Desktop, page: Page, key: string, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    const before = page.focused.length;
    desktop.press(key);
    await waitUntil('no focus', () => (page.focused.length > before ? true : undefined), 5000).catch(() => {}); // It may be in the browser's own window.
    if (page.focused.length > before && name.test(page.focused.at(-1)!)) return;
  }
  throw new Error(`${key} does not get to ${String(name)}: ${page.focused.join(', ')}`);
}

it.each(windows)('is reported once and in full what is done: Orca in $name', async ({ name, open }) => {
  const page = await servePage('A visit');
  const desktop = await startDesktop(open(`${page.url}start`), page);
  try {
    const heard = await hear(desktop, page);
    if (process.env.PALPATE_WRITE) writeFileSync(new URL(`${name}.md`, import.meta.url), transcriptOf(`Orca in ${name}`, heard));
    expect(faultsIn(heard)).toEqual([]);
  } finally {
    desktop.close();
    page.close();
  }
}, 900_000);
