import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { svgInNode } from './test/browsers/commands.js';
import type { Driver } from './test/browsers/driver.js';
import { findFirefox, launchFirefox } from './test/browsers/firefox.js';
import { driven, driverCommands } from './test/browsers/provider.js';
import { findWebKit, launchWebKit } from './test/browsers/webkit.js';
import { orcaMissing } from './test/screen-reader/orca.js';
import { windows, windowsMissing } from './test/screen-reader/windows.js';

// What `npm test` does in Chromium, in Firefox and WebKit, and a visit that a screen reader reads aloud, where these are installed:
// `npm run test:browsers`. With PALPATE_ALL_BROWSERS it fails where one of them is not.

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const viewport = { width: 1280, height: 900 };

const firefox = findFirefox();
const webkit = findWebKit();
const orca = orcaMissing();
const isHeard = !orca && windows.length > 0;
const missing = new Set([...windowsMissing, ...('missing' in firefox ? [firefox.missing] : []), ...('missing' in webkit ? [webkit.missing] : []), ...(orca ? [orca] : [])]);
for (const each of missing) console.log(each);
if (missing.size > 0 && process.env.PALPATE_ALL_BROWSERS) throw new Error('Not all of it is installed.');

const browsers = [
  ...('path' in firefox ? [{ name: 'firefox', launch: () => launchFirefox(firefox.path, viewport) }] : []),
  ...('driver' in webkit ? [{ name: 'webkit', launch: () => launchWebKit(webkit, viewport) }] : []),
];
const taps = 'test/browsers/random-taps.browser.test.tsx';
const pictures = 'test/interchange/pictures.browser.test.tsx';
const setupFiles = ['test/setup.ts', 'test/browsers/setup.ts'].map(here);
const stories = storybookTest({ configDir: here('stories/.storybook') });

/** Makes one each time, as Vitest writes into the object: each project needs its own. */
const browserOf = ({ name, launch }: { name: string; launch: () => Promise<Driver> }) => ({ enabled: true, headless: true, ui: false, provider: driven(name, launch), viewport, commands: { ...driverCommands, svgInNode }, screenshotFailures: false, fileParallelism: false, instances: [{ browser: name as never }] });

const inBrowser = (each: (typeof browsers)[number]) => {
  const { name } = each;
  return [
    { extends: true as const, test: { name, setupFiles, include: ['test/**/*.browser.test.tsx'], exclude: ['test/chromium.browser.test.tsx', ...(name === 'webkit' ? [pictures] : [])], browser: browserOf(each) } },
    { extends: true as const, plugins: [stories], test: { name: `${name} stories`, setupFiles, exclude: ['**/*.mdx'], browser: browserOf(each) } },
  ];
};

/** Device pixels and pictures are a matter of how it is started. */
const startedOtherwise = 'driver' in webkit
  ? [
      { extends: true as const, test: { name: 'webkit at 2', setupFiles, include: [taps], browser: browserOf({ name: 'webkit', launch: () => launchWebKit(webkit, { ...viewport, pixelRatio: 2 }) }) } },
      { extends: true as const, test: { name: 'webkit pictures', setupFiles, include: [pictures], browser: browserOf({ name: 'webkit', launch: () => launchWebKit(webkit, { ...viewport, isPhotographed: true }) }) } },
    ]
  : [];

/** Alone: it waits until all is quiet. */
const screenReader = { extends: true as const, test: { name: 'screen reader', environment: 'node', include: ['test/**/*.orca.test.ts'], fileParallelism: false, sequence: { groupOrder: 1 } } };

export default defineConfig({
  plugins: [react()],
  cacheDir: here('node_modules/.vite-browsers'),
  optimizeDeps: { entries: ['src/**/*.{ts,tsx}', 'test/setup.ts', 'test/browsers/*.ts', 'test/a11y/every-story.ts', 'test/**/*.browser.test.tsx', 'stories/**/*.stories.tsx'].map(here) },
  test: {
    reporters: ['default', './test/browsers/reporter.ts'],
    // As in vitest.config.ts: only what hangs reaches these limits.
    testTimeout: 300_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    projects: [...browsers.flatMap(inBrowser), ...startedOtherwise, ...(isHeard ? [screenReader] : [])],
  },
});
