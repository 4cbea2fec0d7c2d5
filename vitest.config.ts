import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { svgInNode } from './test/browsers/commands.js';
import { findChromium } from './test/find-chromium.js';

// Not in vite.config.ts: the build and Storybook read that one, and must not look for a browser.

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const setupFiles = [here('test/setup.ts')]; // whole, as the stories have another root

/** Without a page, which takes longer to set up than many of these tests take to run. A file that needs one begins with a comment that says so. */
const unit = {
  extends: true as const,
  test: {
    name: 'unit',
    environment: 'node',
    setupFiles: [here('test/setup-node.ts')],
    // After all others, on every processor: while a browser is at work, one process beside it is enough.
    sequence: { groupOrder: 1 },
    maxWorkers: '100%',
    include: ['test/**/*.test.ts'],
    exclude: ['**/*.driven.test.ts', '**/*.orca.test.ts'],
  },
};

/** Components, in the page of jsdom. */
const dom = {
  extends: true as const,
  test: {
    name: 'dom',
    environment: 'jsdom',
    setupFiles,
    include: ['test/**/*.test.tsx'],
    exclude: ['**/*.browser.test.tsx'],
  },
};

/** Tests in Node that drive a browser of their own: they kill it, print with it, or look at it from outside. */
const driven = {
  extends: true as const,
  test: { name: 'driven', environment: 'node', include: ['test/**/*.driven.test.ts'] },
};

async function inChromium() {
  const viewport = { width: 1280, height: 900 };
  const provider = playwright({
    launchOptions: { executablePath: await findChromium(), args: quiet },
    // In a smaller page Vitest would scale the tests' frame down; nothing has to be waited for that only moves.
    contextOptions: { viewport, reducedMotion: 'reduce' },
  });
  // A function, as Vitest writes into the object: each project needs its own.
  const browser = () => ({
    enabled: true,
    headless: true,
    provider,
    viewport,
    screenshotFailures: false,
    commands: { svgInNode },
    instances: [{ browser: 'chromium' as const }],
  });
  const stories = storybookTest({ configDir: here('stories/.storybook') });
  return [
    {
      extends: true as const,
      test: { name: 'browser', browser: browser(), setupFiles, include: ['test/**/*.browser.test.tsx'] },
    },
    {
      extends: true as const,
      plugins: [stories],
      // After each story was played, what must hold of all of them is looked at as well.
      test: { name: 'stories', browser: browser(), setupFiles: [...setupFiles, here('test/a11y/every-story.ts')], exclude: ['**/*.mdx'] },
    },
  ];
}

// `vitest --project unit --project dom` needs no browser and does not wait for one.
const asked = process.argv.flatMap((word, at, words) =>
  word === '--project' ? (words[at + 1] ?? []) : word.startsWith('--project=') ? word.slice('--project='.length) : [],
);
const isWithoutBrowser = asked.length > 0 && asked.every((project) => ['unit', 'dom'].includes(project));

export default defineConfig({
  plugins: [react()],
  // Everything that pages import, so that Vite does not come upon a dependency in the middle of a run and reload.
  optimizeDeps: { entries: ['src/**/*.{ts,tsx}', 'test/setup.ts', 'test/a11y/every-story.ts', 'test/**/*.browser.test.tsx', 'stories/**/*.stories.tsx'].map(here) },
  test: {
    env: { PALPATE_SLOW: process.env.PALPATE_SLOW ?? '' },
    // Only what hangs reaches these limits: a slow machine beside other load takes ten times as long as a quiet one.
    testTimeout: process.env.PALPATE_SLOW ? 600_000 : 300_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    coverage: { include: ['src/**'] },
    projects: isWithoutBrowser ? [unit, dom] : [unit, dom, driven, ...(await inChromium())],
  },
});
