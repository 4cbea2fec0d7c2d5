import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: [
      { find: 'fast-check', replacement: fileURLToPath(new URL('few.ts', import.meta.url)) },
      { find: '../geometry/seeded.js', replacement: fileURLToPath(new URL('seeded.ts', import.meta.url)) },
      { find: /^vitest$/, replacement: fileURLToPath(new URL('vitest.ts', import.meta.url)) },
    ],
  },
  test: {
    environment: 'node',
    setupFiles: ['test/mutation/setup.ts'],
    include: ['test/mutation/all.ts'],
    testTimeout: 600_000,
  },
});
