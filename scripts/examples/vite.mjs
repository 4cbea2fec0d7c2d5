// A Vite application: a patient's page that saves each edit, and a clinician's with a plain form.
import { join } from 'node:path';
import { openClinic } from './clinic.mjs';
import { install } from './package.mjs';
import { run } from './run.mjs';
import { kept, markZone, seeMark, visit } from './visit.mjs';

/** `versions` replace those of the package file: the same application is used for two versions of React. */
export const vite = (versions) => async ({ tarball, browser, check }) => {
  const { folder, remove } = await install('vite', tarball, versions);
  try {
    if (!(await check('types', () => run(folder, 'npx', ['tsc']).then(() => '')))) return;
    // Strict mode runs effects twice only in development builds, which also warn; users get production builds.
    for (const mode of ['development', 'production']) {
      const built = await check(`${mode} build`, () => run(folder, 'npx', ['vite', 'build', '--mode', mode], { NODE_ENV: mode }).then(() => ''));
      if (!built) continue;
      const clinic = await openClinic(join(folder, 'dist'));
      try {
        const { address } = clinic;
        await check(`${mode}: an edit is saved once and there after a reload`, () => visit(browser, address, (page, sent) => intake(page, sent, address)));
        await check(`${mode}: a required form, in German, sends the chart, and it leaves as FHIR`, () => visit(browser, `${address}/examination.html`, (page, sent) => examination(page, sent, address)));
      } finally {
        await clinic.close();
      }
    }
  } finally {
    remove();
  }
};

async function intake(page, sent, address) {
  await markZone(page, 'Left shoulder blade', 7);
  const { marks } = await kept(`${address}/api/intake`, (chart) => chart.marks[0]?.intensity === 7);
  if (marks.length !== 1 || marks[0].zone !== 'back.scapula.left') return `saved ${JSON.stringify(marks)}`;
  if (sent.length !== 2) return `two edits were sent ${sent.length} times`;
  await page.reload();
  await seeMark(page, 'Left shoulder blade', 7);
  return sent.length === 2 ? '' : 'a page that was only opened sent something';
}

async function examination(page, sent, address) {
  await page.getByRole('button', { name: 'Speichern' }).click();
  if (sent.length > 0) return 'the form was sent with nothing recorded';
  await markZone(page, 'Linkes Schulterblatt', 4);
  await page.getByRole('button', { name: 'An die Akte' }).click();
  const bundle = await kept(`${address}/api/fhir`, () => true);
  if (bundle.resourceType !== 'Bundle') return `sent ${JSON.stringify(bundle)}`;
  await page.getByRole('button', { name: 'Speichern' }).click();
  const chart = await kept(`${address}/api/examination`, () => true);
  if (chart.figure !== 'female' || chart.marks[0]?.by !== 'clinician') return `saved ${JSON.stringify(chart)}`;
  await seeMark(page, 'Linkes Schulterblatt', 4);
  const fields = [...new URLSearchParams(sent.at(-1)).keys()];
  return String(fields) === 'chart' ? '' : `the form sent the fields ${fields}`;
}
