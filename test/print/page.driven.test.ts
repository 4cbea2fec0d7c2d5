import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from 'playwright';
import { bundle, launchChromium, origin, serve } from '../driven/chromium.js';

// A host's own page with a map on it, printed by the browser.

let browser: Browser;
beforeAll(async () => void (browser = await launchChromium()));
afterAll(() => browser.close());

const app = `
  import { createRoot } from 'react-dom/client';
  import { BodyMap } from './src/index.js';
  import './src/styles.css';
  createRoot(document.getElementById('root')).render(<BodyMap />);
`;

it.each([390, 718, 739, 1046])('paper of %i px has the figure, and no controls', async (width) => {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  await serve(context, await bundle(app));
  const page = await context.newPage();
  await page.goto(origin);
  await page.locator('.palpate-view svg').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  const figure = await page.locator('.palpate-view[data-view="front"] .palpate-stage').boundingBox();
  expect(figure?.height).toBeGreaterThan(300);
  expect(await page.locator('.palpate-toolbar').isVisible()).toBe(false);
  await context.close();
});
