// Applications of Vue and Svelte with two-way binding of the chart of <body-map>.
import { join } from 'node:path';
import { openClinic } from './clinic.mjs';
import { install } from './package.mjs';
import { run } from './run.mjs';
import { markZone, seeMark, visit } from './visit.mjs';

export const twoWay = (example) => async ({ tarball, browser, check }) => {
  const { folder, remove } = await install(example, tarball);
  try {
    if (!(await check('build', () => run(folder, 'npx', ['vite', 'build']).then(() => '')))) return;
    const clinic = await openClinic(join(folder, 'dist'));
    try {
      await check('what is marked comes out, what is put in is shown, and undo stays', () => visit(browser, clinic.address, bound));
    } finally {
      await clinic.close();
    }
  } finally {
    remove();
  }
};

async function bound(page) {
  await markZone(page, 'Left shoulder blade', 7);
  await page.getByText('1 marked', { exact: true }).waitFor();
  await seeMark(page, 'Left shoulder blade', 7);
  // The rating, then the mark.
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('0 marked', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Redo' }).first().click();
  await page.getByText('1 marked', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Start again' }).click();
  await page.getByText('0 marked', { exact: true }).waitFor();
  await page.locator('.palpate-row').waitFor({ state: 'detached' });
  return (await page.getByRole('button', { name: 'Undo' }).isDisabled()) ? '' : 'undo goes back to the chart before';
}
