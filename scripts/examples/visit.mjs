// What a visitor does on a page of an example, in a real browser.

/**
 * Opens an address and runs `work` there; returns what went wrong as text, if anything: what `work` found, or console messages. `sent` is everything
 * that the page sent, in order. `device` is a desk unless told otherwise.
 */
export async function visit(browser, address, work, device = { viewport: { width: 1280, height: 1000 } }) {
  const context = await browser.newContext({ ...device, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const troubles = [];
  const sent = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && troubles.push(`the console says: ${message.text()} (${message.location().url})`));
  page.on('pageerror', (error) => troubles.push(`the page threw: ${error.message}`));
  page.on('request', (request) => request.method() !== 'GET' && sent.push(request.postData() ?? ''));
  try {
    await page.goto(address);
    troubles.push(await work(page, sent));
  } catch (error) {
    troubles.push(error.message);
  } finally {
    await context.close();
  }
  return troubles.filter(Boolean).join('\n');
}

/** Taps a zone and rates the pain there. */
export async function markZone(page, zone, intensity) {
  await page.getByRole('button', { name: zone, exact: true }).click();
  await page.getByRole('radio', { name: String(intensity), exact: true }).check();
}

/** Waits until the list of marks has one of a zone with its intensity. */
export const seeMark = (page, zone, intensity) => page.locator('.palpate-row', { hasText: zone }).filter({ hasText: String(intensity) }).waitFor();

/** What the server has stored, once it contains what is expected. */
export async function kept(address, isThere) {
  for (let wait = 0; wait < 100; wait++) {
    const answer = await fetch(address);
    const document = answer.status === 200 ? await answer.json() : undefined;
    if (document && isThere(document)) return document;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${address} never got what was waited for`);
}
