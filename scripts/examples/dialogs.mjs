// Pages of MUI, Mantine and Radix Themes with the map in a dialog: a tap is stored where it was made, Escape goes one step at a time.
import { join } from 'node:path';
import { openClinic } from './clinic.mjs';
import { install } from './package.mjs';
import { run } from './run.mjs';
import { visit } from './visit.mjs';

export async function dialogs({ tarball, browser, check }) {
  const { folder, remove } = await install('dialogs', tarball);
  try {
    if (!(await check('build', () => run(folder, 'npx', ['vite', 'build']).then(() => '')))) return;
    // These libraries add styles to the page.
    const clinic = await openClinic(join(folder, 'dist'), "default-src 'self'; style-src 'self' 'unsafe-inline'");
    try {
      for (const library of ['mui', 'mantine', 'radix']) {
        const address = `${clinic.address}/${library}.html`;
        await check(library, () => visit(browser, address, (page) => inDialog(page, library)));
        await check(`${library} on a phone`, () => visit(browser, address, (page) => tapInDialog(page, `${library}-phone`).then(({ fault }) => fault), phone));
      }
    } finally {
      await clinic.close();
    }
  } finally {
    remove();
  }
}

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Opens the dialog and taps the front of the body. */
async function tapInDialog(page, picture) {
  await page.getByRole('button', { name: 'Where does it hurt?' }).click();
  const dialog = page.getByRole('dialog', { name: 'Where it hurts' });
  const stage = dialog.locator('[data-view="front"] .palpate-stage');
  await stage.waitFor();
  await page.locator('[data-zone="front.sternum"]').waitFor({ state: 'attached' });
  await page.waitForTimeout(500); // the dialog is opening
  const box = await stage.boundingBox();
  if (Math.abs(box.width / box.height - 0.5) > 0.01) return { fault: `the figure is ${box.width} × ${box.height}` };
  const isWhole = await dialog.locator('.palpate-complete').evaluate((map) => map.getBoundingClientRect().bottom <= innerHeight);
  if (!isWhole) return { fault: 'the map ends below the window' };
  if (process.env.PALPATE_PICTURES) await page.screenshot({ path: join(process.env.PALPATE_PICTURES, `${picture}-open.png`) });
  const at = [Math.round(box.x + box.width * 0.54), Math.round(box.y + box.height * 0.32)];
  await (page.viewportSize().width < 500 ? page.touchscreen.tap(...at) : page.mouse.click(...at));
  const mark = dialog.locator('.palpate-mark').first();
  await mark.waitFor();
  const where = await mark.boundingBox();
  const after = await stage.boundingBox();
  const off = Math.hypot(where.x + where.width / 2 - at[0] - (after.x - box.x), where.y + where.height / 2 - at[1] - (after.y - box.y));
  if (off > 1) return { fault: `the mark is ${off} px from the tap` };
  if (Math.abs(where.width - 24) > 0.1 || Math.abs(where.height - 24) > 0.1) return { fault: `the mark is ${where.width} × ${where.height}` };
  if (process.env.PALPATE_PICTURES) await page.screenshot({ path: join(process.env.PALPATE_PICTURES, `${picture}.png`) });
  return { dialog, fault: (await page.evaluate(faultsOfLook)).join('\n') };
}

/** A tap; then Escape goes one step at a time, and closes the dialog last. */
async function inDialog(page, library) {
  const { dialog, fault } = await tapInDialog(page, library);
  if (fault) return fault;
  await dialog.locator('textarea').focus();
  for (const isFocused of ['.palpate-mark:focus', '.palpate-zone:focus', '.palpate-zone:focus']) {
    await page.keyboard.press('Escape');
    await page.waitForTimeout(300);
    if (!(await dialog.isVisible())) return `Escape closed the dialog before ${isFocused}`;
    if ((await dialog.locator(isFocused).count()) === 0) return `the focus is not on ${isFocused}`;
  }
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  return '';
}

/** In the page: text and targets that are too small, and horizontal scrolling. */
function faultsOfLook() {
  const map = document.querySelector('.palpate');
  const faults = [];
  for (const element of map.querySelectorAll('p, label, button, legend, h2, li, td, select, textarea')) {
    const size = parseFloat(getComputedStyle(element).fontSize);
    if (element.checkVisibility() && size < 12) faults.push(`${element.className || element.localName} has text of ${size} px`);
  }
  for (const element of map.querySelectorAll('button, input, select, textarea')) {
    const { width, height } = element.getBoundingClientRect();
    if (width > 1 && (width < 23.9 || height < 23.9)) faults.push(`${element.className || element.localName} is ${width} × ${height} px`);
  }
  if (map.scrollWidth > Math.ceil(map.getBoundingClientRect().width)) faults.push('the map scrolls sideways');
  return faults;
}
