import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { checkConsole, watchConsole } from './console.js';

watchConsole();
// Code that is loaded on first use takes time on a busy machine, so tests have a long timeout.
configure({ asyncUtilTimeout: 30_000 });

afterEach(() => {
  cleanup();
  // A wheel can scroll the runner's own page below the test's: all places on the screen would be off by that.
  if (typeof window !== 'undefined' && window.top !== window) window.top?.scrollTo(0, 0);
  checkConsole();
});
