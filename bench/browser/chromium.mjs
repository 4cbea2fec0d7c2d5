// A browser for benchmarks (the one of the tests), and an application built as a user of the package would build it.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

export async function launchChromium(args = []) {
  // Node before version 22 cannot read TypeScript; Vite is installed anyway.
  const reader = await createServer({ root, configFile: false, logLevel: 'error', appType: 'custom', server: { middlewareMode: true, ws: false, watch: null }, optimizeDeps: { noDiscovery: true } });
  const executablePath = await (await reader.ssrLoadModule('/test/find-chromium.ts')).findChromium();
  await reader.close();
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', ...args] });
}

/** Script and styles of a page, minified, in production mode. `code` may import `./dist/…` and React. */
export async function bundle(code, resolveDir = root) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir, sourcefile: 'page.jsx', loader: 'jsx' },
    outdir: 'page',
    bundle: true,
    minify: true,
    format: 'iife',
    jsx: 'automatic',
    write: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const textOf = (extension) => outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}
