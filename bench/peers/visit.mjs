// What a first visit loads: the package built into modules as in an application, opened in a browser without interaction.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);
const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const common = { bundle: true, minify: true, write: false, splitting: true, format: 'esm', logLevel: 'error', jsx: 'automatic', define: { 'process.env.NODE_ENV': '"production"' }, absWorkingDir: root };
const origin = 'http://visit.test';
const react = ['react', 'react/jsx-runtime', 'react-dom', 'react-dom/client'];

/** React as modules that share their parts, by names in an import map; an application has it anyway. */
async function reactModules() {
  const fileOf = (name) => `react/${name.replaceAll('/', '-')}.js`;
  const entries = react.map((name) => [fileOf(name), `import it from '${name}'; export default it; export const { ${Object.keys(require(name)).join(', ')} } = it;`]);
  const plugin = {
    name: 'entries',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^entry:/ }, ({ path }) => ({ path, namespace: 'entry' }));
      onLoad({ filter: /.*/, namespace: 'entry' }, ({ path }) => ({ contents: Object.fromEntries(entries)[path.slice('entry:'.length)], resolveDir: root }));
    },
  };
  const entryPoints = entries.map(([file]) => ({ in: `entry:${file}`, out: file.replace(/\.js$/, '') }));
  const { outputFiles } = await build({ ...common, outdir: 'visit', entryPoints, plugins: [plugin], chunkNames: 'react/[name]-[hash]' });
  return { outputFiles, imports: Object.fromEntries(react.map((name) => [name, `${origin}/${fileOf(name)}`])) };
}

/** The files of a package that a page loads until it is idle, and those that it does not load. */
export async function visitOf(browser, contents) {
  const { outputFiles: ofReact, imports } = await reactModules();
  const { outputFiles } = await build({ ...common, outdir: 'visit', entryNames: 'entry', stdin: { contents, resolveDir: here, loader: 'jsx' }, external: react });
  const pathOf = ({ path }) => path.slice(path.lastIndexOf('/visit/') + '/visit'.length);
  const files = new Map([...ofReact, ...outputFiles].map((file) => [pathOf(file), file]));
  const asked = new Set();
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    asked.add(pathname);
    if (files.has(pathname)) return route.fulfill({ contentType: 'text/javascript', body: files.get(pathname).text });
    return route.fulfill({ contentType: 'text/html', body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>visit</title><link rel="icon" href="data:,"><script type="importmap">${JSON.stringify({ imports })}</script><main id="root"></main><script type="module" src="/entry.js"></script></html>` });
  });
  await page.goto(`${origin}/`, { waitUntil: 'networkidle' });
  await page.waitForTimeout(3000);
  await page.close();
  if (errors.length > 0) throw errors[0];
  return { loaded: outputFiles.filter((file) => asked.has(pathOf(file))), later: outputFiles.filter((file) => !asked.has(pathOf(file))) };
}
