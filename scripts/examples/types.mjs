// What TypeScript and Node report for every entry point, in the strictest projects: libraries are checked, too.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { doorsOf, install } from './package.mjs';
import { run } from './run.mjs';
import { bringReact, bringsTheMap } from './shake.mjs';

/** The older compiler is slow, and only checks the stricter of the two resolutions. */
const projects = [
  { compiler: 'typescript', resolution: 'bundler', module: 'ESNext' },
  { compiler: 'typescript', resolution: 'nodenext', module: 'NodeNext' },
  { compiler: 'typescript-5', resolution: 'nodenext', module: 'NodeNext' },
];

export async function types({ tarball, check }) {
  const { folder, remove } = await install('types', tarball);
  try {
    const doors = doorsOf(folder);
    writeFileSync(join(folder, 'every-door.ts'), [...doors.map((door, i) => `import * as door${i} from '${door}';`), "import 'palpate/styles.css';", `void [${doors.map((_, i) => `door${i}`)}];`].join('\n'));
    for (const { compiler, resolution, module } of projects) {
      const args = [`node_modules/${compiler}/bin/tsc`, '-p', '.', '--moduleResolution', resolution, '--module', module];
      await check(`${compiler}, ${resolution}`, () => run(folder, 'node', args).then(() => ''));
    }
    await check(`${doors.length} doors open in Node`, () => run(folder, 'node', ['--input-type=module', '--eval', openAll(doors)]).then(() => ''));
    await check('doors without a face bring no React', () => bringReact(folder, doors));
    await check('createChart from palpate brings no map', () => bringsTheMap(folder));
  } finally {
    remove();
  }
}

/** A server has no DOM. Every entry point is tried, so that one failure does not hide another. */
const openAll = (doors) => `
  for (const door of ${JSON.stringify(doors)}) {
    const names = await import(door).then(Object.keys, (error) => (console.error(door, error), []));
    if (names.length === 0) process.exitCode = 1;
  }
`;
