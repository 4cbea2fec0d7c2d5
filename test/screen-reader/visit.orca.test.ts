import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { startDesktop, type Desktop } from './orca.js';
import { servePage } from './page.js';
import { faultsIn, heardIn, transcriptOf, visit, type Heard } from './visit.js';
import { windows } from './windows.js';

const title = 'A visit';

async function hear(desktop: Desktop): Promise<Heard> {
  const heard: (readonly string[])[] = [];
  for (const { keys, until } of visit) {
    const said: string[] = [];
    if (until) for (let presses = 0; presses < 40 && !said.join(' ').includes(until.heard); presses++) said.splice(0, until.key === 'Up' ? 0 : said.length, ...(await desktop.press(until.key)));
    else said.push(...(keys ? await desktop.press(...keys) : await desktop.listen()));
    heard.push(said);
  }
  return heard;
}

it.each(windows)('is told once and in full what is done: Orca in $name', async ({ name, open }) => {
  const page = await servePage(title);
  const desktop = await startDesktop(open(page.url), title);
  try {
    const heard = await hear(desktop);
    const file = fileURLToPath(new URL(`${name}.md`, import.meta.url));
    if (process.env.PALPATE_WRITE) writeFileSync(file, transcriptOf(`Orca in ${name}`, heard));
    expect(faultsIn(heard)).toEqual([]);
    expect(faultsIn(heardIn(readFileSync(file, 'utf8')))).toEqual([]);
  } finally {
    desktop.close();
    page.close();
  }
}, 900_000);
