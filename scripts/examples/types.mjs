// What TypeScript and Node report for every entry point, in the strictest projects: libraries are checked, too.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryPointsOf, install } from './package.mjs';
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
    const entryPoints = entryPointsOf(folder);
    writeFileSync(join(folder, 'every-entry-point.ts'), [...entryPoints.map((entryPoint, i) => `import * as entryPoint${i} from '${entryPoint}';`), "import 'palpate/styles.css';", `void [${entryPoints.map((_, i) => `entryPoint${i}`)}];`].join('\n'));
    for (const { compiler, resolution, module } of projects) {
      const args = [`node_modules/${compiler}/bin/tsc`, '-p', '.', '--moduleResolution', resolution, '--module', module];
      await check(`${compiler}, ${resolution}`, () => run(folder, 'node', args).then(() => ''));
    }
    await check(`${entryPoints.length} entry points open in Node`, () => run(folder, 'node', ['--input-type=module', '--eval', openAll(entryPoints)]).then(() => ''));
    await check('entry points without components bring no React', () => bringReact(folder, entryPoints));
    await check('createChart from palpate brings no map', () => bringsTheMap(folder));
  } finally {
    remove();
  }
}

/** A server has no DOM. Every entry point is tried, so that one failure does not hide another. */
const openAll = (entryPoints) => `
  for (const entryPoint of ${JSON.stringify(entryPoints)}) {
    const names = await import(entryPoint).then(Object.keys, (error) => (console.error(entryPoint, error), []));
    if (names.length === 0) process.exitCode = 1;
  }
`;
