// A plain page with the custom element: nothing is built, and the page's policy allows only its own files.
import { openClinic } from './clinic.mjs';
import { install } from './package.mjs';
import { kept, markZone, seeMark, visit } from './visit.mjs';

export async function html({ tarball, browser, check }) {
  const { folder, remove } = await install('html', tarball);
  const clinic = await openClinic(folder);
  try {
    await check('a mark is saved, sent by a plain form, and there after a reload', () => visit(browser, clinic.address, (page, sent) => intake(page, sent, clinic.address)));
  } finally {
    await clinic.close();
    remove();
  }
}

async function intake(page, sent, address) {
  await page.locator('body-map .palpate').waitFor();
  await page.getByRole('button', { name: 'Send' }).click();
  if (sent.length > 0) return 'the form was sent with nothing recorded';
  await markZone(page, 'Left shoulder blade', 7);
  await kept(`${address}/api/intake`, ({ marks }) => marks[0]?.intensity === 7);
  await page.getByRole('button', { name: 'Send' }).click();
  const { marks } = await kept(`${address}/api/form`, () => true);
  if (marks.length !== 1 || marks[0].zone !== 'back.scapula.left') return `saved ${JSON.stringify(marks)}`;
  if (sent.length !== 3) return `two edits and a form were sent ${sent.length} times`;
  await page.goto(address);
  await seeMark(page, 'Left shoulder blade', 7);
  return '';
}
