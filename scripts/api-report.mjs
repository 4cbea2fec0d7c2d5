// Writes the public API of every entry point into api/, one file each, from the declarations in dist, so that reviewers see API changes. With --check
// it writes nothing and fails if a report is stale.
import { existsSync, mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { Extractor, ExtractorConfig } = createRequire(import.meta.url)('@microsoft/api-extractor');
const root = fileURLToPath(new URL('..', import.meta.url));
const isCheck = process.argv.includes('--check');

/** The entry points with declarations, by their path in `dist`: `index`, `interchange/svg`. */
function entryPoints() {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return Object.values(exports).flatMap((entryPoint) => /^\.\/dist\/(.+)\.d\.ts$/.exec(entryPoint.types ?? '')?.[1] ?? []).filter((entryPoint) => !entryPoint.endsWith('.css'));
}

const fileOf = (entryPoint) => `${entryPoint.replaceAll('/', '-')}.api.md`;

/** Compares an entry point with its report, and writes the report unless this is a check. Returns whether they are equal. */
function report(entryPoint, tempFolder) {
  const entry = join(root, 'dist', `${entryPoint}.d.ts`);
  if (!existsSync(entry)) throw new Error(`There is no ${entry}: run \`npm run build\` first.`);
  const compilerOptions = { target: 'es2022', module: 'esnext', moduleResolution: 'bundler', lib: ['es2022', 'dom', 'dom.iterable'], jsx: 'react-jsx', strict: true, skipLibCheck: true, types: [] };
  const config = ExtractorConfig.prepare({
    configObjectFullPath: join(root, 'api-extractor.json'),
    packageJsonFullPath: join(root, 'package.json'),
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: entry,
      compiler: { overrideTsconfig: { compilerOptions, files: [entry] } },
      // Of types that an entry point uses without exporting them, only the name: the shape of a chart is in assets/schema.json.
      apiReport: { enabled: true, reportFileName: fileOf(entryPoint), reportFolder: join(root, 'api'), reportTempFolder: tempFolder },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
    },
  });
  const problems = [];
  const { apiReportChanged } = Extractor.invoke(config, {
    localBuild: !isCheck,
    messageCallback(message) {
      if (message.category === 'Compiler' && message.logLevel === 'error') problems.push(message.text);
      message.handled = true;
    },
  });
  if (problems.length > 0) throw new Error(`The declarations of ${entryPoint} are incomplete:\n${problems.join('\n')}`);
  return !apiReportChanged;
}

const tempFolder = mkdtempSync(join(tmpdir(), 'palpate-api-'));
try {
  mkdirSync(join(root, 'api'), { recursive: true });
  const all = entryPoints();
  const changed = all.filter((entryPoint) => !report(entryPoint, tempFolder));
  const left = readdirSync(join(root, 'api')).filter((file) => !all.map(fileOf).includes(file));
  if (!isCheck) for (const file of left) rmSync(join(root, 'api', file));
  for (const name of [...changed.map(fileOf), ...left]) console.log(`${isCheck ? 'stale' : 'changed'}: api/${name}`);
  console.log(`${all.length} entry points, ${changed.length + left.length} ${isCheck ? 'stale' : 'changed'}`);
  if (isCheck && changed.length + left.length > 0) {
    console.log('Run `npm run api` and look at what it changes: it is what users of the package see.');
    process.exitCode = 1;
  }
} finally {
  rmSync(tempFolder, { recursive: true, force: true });
}
