// What a small import includes, and what it must never include.
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const react = ['react', 'react-dom', 'react-dom/client', 'react/jsx-runtime'];

/** Entry points with components. The element includes React. */
const faces = ['palpate', 'palpate/explorer', 'palpate/compare', 'palpate/print', 'palpate/timeline', 'palpate/examination', 'palpate/guided-intake', 'palpate/element'];

/** Entry points that bring React to a server that only wanted to read a chart, as text; empty if there are none. */
export async function bringReact(folder, entryPoints) {
  const found = [];
  for (const entryPoint of entryPoints.filter((one) => !faces.includes(one))) {
    const { imports } = await bundle(folder, `export * from '${entryPoint}'`);
    if (imports.length > 0) found.push(`${entryPoint} brings ${imports.join(', ')}`);
  }
  return found.join('\n');
}

/** `import { createChart } from 'palpate'`, without the map. */
export async function bringsTheMap(folder) {
  const { bytes, imports } = await bundle(folder, "export { createChart } from 'palpate'");
  return bytes > 3000 || imports.length > 0 ? `${bytes} bytes, gzipped, and ${imports.length} imports of React` : '';
}

async function bundle(folder, code) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'error',
    external: react,
    absWorkingDir: folder,
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.filter(({ external }) => external).map(({ path }) => path));
  return { bytes: gzipSync(outputFiles[0].contents).length, imports: [...new Set(imports)] };
}
