import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { svgInNode } from './test/browsers/commands.js';
import { findFirefox, launchFirefox } from './test/browsers/firefox.js';
import { driven, driverCommands } from './test/browsers/provider.js';
import { findWebKit, launchWebKit } from './test/browsers/webkit.js';

// The tests in browsers once more, in Firefox and WebKit where these are installed: `npm run test:browsers`.

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const viewport = { width: 1280, height: 900 };

const firefox = findFirefox();
const webkit = findWebKit();
const found = [
  'path' in firefox ? driven('firefox', () => launchFirefox(firefox.path, viewport)) : undefined,
  'driver' in webkit ? driven('webkit', () => launchWebKit(webkit, viewport)) : undefined,
].filter((provider) => provider !== undefined);
for (const each of [firefox, webkit]) if ('missing' in each) console.log(each.missing);

export default defineConfig({
  plugins: [react()],
  cacheDir: here('node_modules/.vite-browsers'),
  optimizeDeps: { entries: ['src/**/*.{ts,tsx}', 'test/setup.ts', 'test/browsers/*.ts', 'test/a11y/every-story.ts', 'test/**/*.browser.test.tsx', 'stories/**/*.stories.tsx'].map(here) },
  test: {
    testTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
    projects: found.map((provider) => ({
      extends: true as const,
      test: {
        name: provider.supportedBrowser![0]!,
        setupFiles: [here('test/setup.ts'), here('test/browsers/setup.ts')],
        include: ['test/**/*.browser.test.tsx'],
        exclude: ['test/chromium.browser.test.tsx'],
        browser: { enabled: true, headless: true, ui: false, provider, viewport, commands: { ...driverCommands, svgInNode }, screenshotFailures: false, fileParallelism: false, instances: [{ browser: provider.supportedBrowser![0]! as never }] },
      },
    })),
  },
});
