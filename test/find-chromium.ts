import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const inProgramFiles = (path: string) =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, path));

/** Where Chromium, Chrome and Edge put themselves. */
const usualPlaces: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    ...inProgramFiles('Google\\Chrome\\Application\\chrome.exe'),
    ...inProgramFiles('Chromium\\Application\\chrome.exe'),
    ...inProgramFiles('Microsoft\\Edge\\Application\\msedge.exe'),
  ],
};

const advice = 'Install Chrome or Chromium, or put the path of one into the environment variable CHROMIUM.';

/**
 * The browser that the tests run in: the one that CHROMIUM names, else an installed one that starts, else the one that
 * comes from npm. Throws, saying what to install, when there is none.
 */
export async function findChromium(): Promise<string> {
  const named = process.env.CHROMIUM;
  if (named) return checked(named, `CHROMIUM is set to "${named}", which does not start.`);
  const installed = usualPlaces[process.platform]?.find((path) => whyNot(path) === undefined);
  if (installed) return installed;
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(`No browser to test in. ${advice}`);
  return checked(await unpackChromium(), 'No browser is installed, and the one from npm does not start.');
}

/** The one browser whose pictures can be compared with those of another day: the one from npm, of Linux x64 alone. */
export const pinnedChromium = async (): Promise<string | undefined> => (process.platform === 'linux' && process.arch === 'x64' ? checked(await unpackChromium(), 'The browser from npm does not start.') : undefined);

function checked(path: string, complaint: string): string {
  const reason = whyNot(path);
  if (reason === undefined) return path;
  throw new Error(`${complaint} ${advice}\n${reason}`);
}

/** Why this is no browser that starts, or undefined if it is one. */
function whyNot(path: string): string | undefined {
  if (!existsSync(path)) return 'There is no such file.';
  if (process.platform === 'win32') return undefined; // asked for its version, Chrome opens a window there
  const { stdout, stderr, error } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return /chrom|edge/i.test(stdout ?? '') ? undefined : (error?.message ?? (stderr || 'It is no Chromium.'));
}

/** The package's own list of folders misses its fonts when it unpacks elsewhere, and text without a font has no size. */
const fontsBeside = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir></fontconfig>
`;

/**
 * `@sparticuz/chromium` unpacks into the temp folder and takes whatever it finds there for its own. So it gets a folder
 * named after its version, filled aside and then renamed: no one meets an old browser or half of one.
 */
async function unpackChromium(): Promise<string> {
  const cache = fileURLToPath(new URL('../node_modules/.cache/', import.meta.url));
  const home = join(cache, `chromium-${packagedVersion()}`);
  const program = join(home, 'chromium');

  // Read while the package is imported: it then puts its own libraries and fonts where the browser looks for them.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: packaged } = await withTempFolder(home, () => import('@sparticuz/chromium'));
  if (existsSync(program)) return program;

  mkdirSync(cache, { recursive: true });
  const aside = mkdtempSync(`${home}-`);
  try {
    await withTempFolder(aside, () => packaged.executablePath());
    writeFileSync(join(aside, 'fonts', 'fonts.conf'), fontsBeside);
    renameSync(aside, home);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(program)) throw error; // otherwise another run was quicker
  }
  return program;
}

function packagedVersion(): string {
  const manifest = new URL('../node_modules/@sparticuz/chromium/package.json', import.meta.url);
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

async function withTempFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
