import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { checkConsole, watchConsole } from './console.js';

watchConsole();

afterEach(() => {
  cleanup();
  checkConsole();
});
