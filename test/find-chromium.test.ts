import { afterEach, expect, it, vi } from 'vitest';
import { findChromium } from './find-chromium.js';

afterEach(() => vi.unstubAllEnvs());

it.each(['/nonexistent', process.execPath])('says what to do when CHROMIUM names no browser: %s', async (path) => {
  vi.stubEnv('CHROMIUM', path);
  await expect(findChromium()).rejects.toThrow(`CHROMIUM is set to "${path}", which does not start. Install Chrome or Chromium`);
});
