// @vitest-environment node
import { afterEach, expect, it, vi } from 'vitest';
import { findChromium } from './find-chromium.js';

afterEach(() => vi.unstubAllEnvs());

it('takes the browser that CHROMIUM names', async () => {
  vi.stubEnv('CHROMIUM', process.execPath);
  expect(await findChromium()).toBe(process.execPath);
});

it('says what to do when CHROMIUM names no program', async () => {
  vi.stubEnv('CHROMIUM', '/nonexistent');
  await expect(findChromium()).rejects.toThrow('CHROMIUM is set to "/nonexistent", which is no program. Put the path of Chrome');
});
