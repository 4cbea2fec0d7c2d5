// An empty database, created once: creating one takes PGlite seconds, copying it a moment.
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';

const { version } = JSON.parse(readFileSync(new URL('../node_modules/@electric-sql/pglite/package.json', import.meta.url), 'utf8'));
export const template = fileURLToPath(new URL(`../build/pglite-${version}`, import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url) && !existsSync(template)) {
  const unfinished = `${template}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  await (await PGlite.create({ dataDir: unfinished })).close();
  renameSync(unfinished, template);
}
