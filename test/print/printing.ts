import type { Browser, Page } from 'playwright';
import { bundle, origin, serve } from '../driven/chromium.js';

/** A page that runs `code`, where `press` asks for the sheet. It stays until `endPrinting`, as there is no dialog of a printer. */
export async function printing(browser: Browser, code: string, press: (page: Page) => Promise<void>): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  await serve(context, await bundle(code));
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    window.print = () => void document.documentElement.setAttribute('data-asked', '');
  });
  await page.goto(origin);
  await press(page);
  await page.waitForSelector('[data-asked]');
  await page.emulateMedia({ media: 'print' });
  return { page, complaints };
}

/** How many pages the sheet takes. With PALPATE_PDF, a folder, the file is kept there to be looked at. */
export async function pagesIn(page: Page, format: 'A4' | 'Letter', name: string): Promise<number> {
  const folder = process.env['PALPATE_PDF'];
  const pdf = await page.pdf({ format, printBackground: false, ...(folder && { path: `${folder}/${name}-${format}.pdf` }) });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Ends the printing, as the browser's dialog would, and waits until the sheet is gone. */
export async function endPrinting(page: Page): Promise<void> {
  await page.evaluate(() => void window.dispatchEvent(new Event('afterprint')));
  await page.locator('.palpate-print').waitFor({ state: 'detached' });
  await page.emulateMedia({ media: null });
  await page.evaluate(() => document.documentElement.removeAttribute('data-asked'));
}
