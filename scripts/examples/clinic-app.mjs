// Runs examples/clinic as a developer does: `npm ci && npm start` in its folder, with the packed library two folders above. Its own tests, and then
// days of work in two browsers: two clinicians, a killed server, a patient with a link, an expired session, a restore.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { run, start } from './run.mjs';
import { markZone, seeMark } from './visit.mjs';

const source = fileURLToPath(new URL('../../examples/clinic', import.meta.url));
const password = 'a long enough password';

export async function clinicApp({ tarball, browser, check }) {
  const root = mkdtempSync(join(tmpdir(), 'palpate-clinic-app-'));
  try {
    await run(root, 'tar', ['-xzf', tarball]);
    const folder = join(root, 'package/examples/clinic');
    cpSync(source, folder, { recursive: true, filter: (path) => !/[\\/](node_modules|build|data)$/.test(path) });
    if (!(await check('its lock file knows what the library depends on', () => locked(root, folder)))) return;
    if (!(await check('npm ci, as locked', () => run(folder, 'npm', ['ci', '--fetch-timeout=30000', '--fetch-retries=4', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']).then(() => '')))) return;
    await check('types', () => run(folder, 'npm', ['run', 'typecheck']).then(() => ''));
    if (!(await check('its own tests', () => run(folder, 'npm', ['test']).then(() => '')))) return;
    await drive(folder, root, browser, check);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** npm does not report an outdated lock file: it installs what was locked, and something is missing. */
function locked(root, folder) {
  const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
  const [there, known] = [read(join(root, 'package/package.json')).dependencies, read(join(folder, 'package-lock.json')).packages['node_modules/palpate'].dependencies];
  const text = (list) => JSON.stringify(Object.entries(list).toSorted());
  return text(there) === text(known) ? '' : `Run npm install in examples/clinic: it has ${text(known)}, and the library ${text(there)}.`;
}

/** `npm start`, on a port that is free the first time. */
async function open(folder, dataFolder, port = 0) {
  const npm = start(folder, 'npm', ['start'], { PORT: String(port), DATA_FOLDER: dataFolder, DATABASE_URL: '', FHIR_URL: '', PUBLIC_URL: '' });
  let said = '';
  npm.stderr.on('data', (text) => (said += text));
  const ended = new Promise((resolve) => npm.on('close', resolve));
  const lines = createInterface({ input: npm.stdout });
  const address = await new Promise((resolve, reject) => {
    lines.on('line', (line) => {
      said += `${line}\n`;
      const found = /open at (\S+)/.exec(line)?.[1];
      if (found) resolve(found);
    });
    lines.on('close', () => reject(new Error(said)));
  });
  return {
    address,
    async setupAddress() {
      while (!said.includes('/setup#')) await new Promise((resolve) => lines.once('line', resolve));
      return /\S+\/setup#\S+/.exec(said)[0];
    },
    /** The server itself, not npm around it. */
    async stop(signal) {
      process.kill(Number(readFileSync(join(dataFolder, 'process'), 'utf8')), signal);
      await ended;
    },
  };
}

async function drive(folder, root, browser, check) {
  const data = join(root, 'data');
  let server = await open(folder, data);
  const troubles = [];
  const people = [];
  const person = async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 1000 }, reducedMotion: 'reduce', acceptDownloads: true });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (error) => troubles.push(`the page threw: ${error.message}`));
    // Refusals of the server are expected here; policy violations and React errors are not.
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && !message.text().startsWith('Failed to load resource') && troubles.push(`the console says: ${message.text()}`));
    page.on('dialog', (dialog) => void dialog.accept());
    people.push(context);
    return page;
  };
  /** Later checks build on earlier ones: after a failure there is nothing to check. */
  const steps = async (list) => {
    for (const [what, work] of list) if (!(await check(what, () => work().then((found) => [found, ...troubles.splice(0)].filter(Boolean).join('\n'))))) return;
  };
  const saved = (page) => page.getByText('Everything is saved.').waitFor();
  const [amara, bruno, patient] = [await person(), await person(), await person()];
  let visit;
  let backup;
  let second;
  try {
    await steps([
      ['the first account, a patient, a complaint, a visit', async () => {
        await amara.goto(await server.setupAddress());
        await amara.getByLabel('Your name').fill('Dr Amara');
        await amara.getByLabel('A password of at least').fill(password);
        await amara.getByRole('button', { name: 'Make the first account' }).click();
        await amara.getByText('New colleague').click();
        await amara.getByLabel('Colleague’s name').fill('Dr Bruno');
        await amara.getByLabel('Their password').fill(password);
        await amara.getByRole('button', { name: 'Add colleague' }).click();
        await amara.getByText('Dr Bruno can sign in now.').waitFor();
        await amara.getByText('New patient').click();
        await amara.getByLabel('Name', { exact: true }).fill('Noor <b>Haddad</b>');
        await amara.getByLabel('Born').fill('1980-02-29');
        await amara.getByRole('button', { name: 'Add patient' }).click();
        await amara.getByLabel('In a few words').fill('Shoulder');
        await amara.getByRole('button', { name: 'Add complaint' }).click();
        await amara.getByRole('button', { name: 'New visit' }).click();
        await markZone(amara, 'Left shoulder blade', 7);
        await saved(amara);
        visit = amara.url();
        await picture(amara, 'visit');
      }],
      ['two clinicians on one chart: the later is warned, merges, and nothing is lost', async () => {
        await bruno.goto(visit);
        await bruno.getByLabel('Name').fill('Dr Bruno');
        await bruno.getByLabel('Password').fill(password);
        await bruno.getByRole('button', { name: 'Sign in' }).click();
        await seeMark(bruno, 'Left shoulder blade', 7);
        await markZone(amara, 'Right shoulder blade', 3);
        await saved(amara);
        await markZone(bruno, 'Left heel', 5);
        await bruno.getByRole('alertdialog', { name: /Dr Amara saved this chart/ }).waitFor();
        await picture(bruno, 'conflict');
        await bruno.getByRole('button', { name: 'Merge both' }).click();
        await saved(bruno);
        await bruno.reload();
        for (const [zone, intensity] of [['Left shoulder blade', 7], ['Right shoulder blade', 3], ['Left heel', 5]]) await seeMark(bruno, zone, intensity);
      }],
      ['a server that is killed while it saves: the page tells, and saves when it is back', async () => {
        await bruno.route('**/changes', async (route) => {
          const sent = route.continue();
          await server.stop('SIGKILL');
          await sent;
        }, { times: 1 });
        await bruno.getByRole('button', { name: 'Right heel', exact: true }).click();
        await bruno.getByText('Not saved yet; trying again.').waitFor();
        server = await open(folder, data, new URL(visit).port);
        await saved(bruno);
        await bruno.reload();
        await bruno.locator('.palpate-row').nth(3).waitFor();
      }],
      ['a session that ends keeps what is on the page', async () => {
        await bruno.context().clearCookies();
        await bruno.locator('.palpate-row', { hasText: 'Right heel' }).click();
        await bruno.getByRole('radio', { name: '2', exact: true }).check();
        const dialog = bruno.getByRole('dialog');
        await dialog.getByLabel('Password').fill(password);
        await dialog.getByRole('button', { name: 'Sign in' }).click();
        await saved(bruno);
        await bruno.reload();
        await seeMark(bruno, 'Right heel', 2);
      }],
      ['a note is text, on the screen and on paper', async () => {
        await bruno.locator('.palpate-row', { hasText: 'Right heel' }).click();
        await bruno.locator('.palpate textarea').first().fill('<img src=x onerror=alert(1)>');
        await bruno.locator('h1').click();
        await saved(bruno);
        await bruno.getByRole('link', { name: 'Print' }).click();
        await bruno.getByText('<img src=x onerror=alert(1)>').waitFor();
        await bruno.getByText('Noor <b>Haddad</b> · born 1980-02-29').waitFor();
        await bruno.emulateMedia({ media: 'print' });
        await picture(bruno, 'print');
        if (await bruno.getByRole('button', { name: 'Print' }).isVisible()) return 'the button is on the paper';
        await bruno.emulateMedia({ media: 'screen' });
        if ((await bruno.locator('img').count()) > 0) return 'the note became markup';
      }],
      ['signed, locked, amended', async () => {
        await bruno.goto(visit);
        await bruno.getByRole('button', { name: 'Sign and lock' }).click();
        await bruno.getByText('Signed by Dr Bruno').waitFor();
        await bruno.locator('[data-view="back"] .palpate-stage').click({ position: { x: 200, y: 300 } });
        if ((await bruno.locator('.palpate-row').count()) !== 4) return 'a signed chart was changed';
        await bruno.getByLabel('What is to be added').fill('It was the left one.');
        await bruno.getByRole('button', { name: 'Add amendment' }).click();
        await bruno.locator('.amendments').getByText('It was the left one.').waitFor();
        await bruno.getByText('History').click();
        await bruno.locator('.history').getByText('Dr Amara: changed the chart').first().waitFor();
        await picture(bruno, 'signed');
      }],
      ['a patient answers questions by a link, and the course of the complaint shows both', async () => {
        await amara.goto(new URL('/', visit).href);
        await amara.getByRole('link', { name: /Noor/ }).click();
        await amara.getByRole('button', { name: 'Link for the patient' }).click();
        const link = await amara.getByLabel('Give this link').inputValue();
        await patient.goto(link);
        await patient.getByRole('button', { name: 'Back', exact: true }).click();
        await patient.getByRole('button', { name: 'Left shoulder blade', exact: true }).click();
        await patient.getByRole('button', { name: 'Yes, here' }).click();
        await picture(patient, 'intake');
        await patient.getByRole('button', { name: '4', exact: true }).click();
        const [right, skip] = ['Yes, this is right', 'Skip this'].map((name) => patient.getByRole('button', { name }));
        while (!(await right.isVisible())) {
          const asked = await patient.locator('.palpate-intake h2').first().textContent();
          await skip.click();
          await patient.locator('.palpate-intake h2', { hasText: asked }).waitFor({ state: 'detached' });
        }
        await right.click();
        await patient.getByText('Thank you').waitFor();
        await patient.reload();
        await patient.getByText('This link is not valid.').waitFor();
        await amara.reload();
        await picture(amara, 'patient');
        await amara.getByText('by the patient').waitFor();
        await amara.getByRole('link', { name: 'Timeline' }).click();
        await amara.locator('.palpate-timeline').waitFor();
        await picture(amara, 'timeline');
        await amara.getByRole('link', { name: 'Print the course' }).click();
        await amara.locator('.palpate-course-sheet').waitFor();
        await amara.goto(new URL('/', visit).href);
      }],
      ['a backup, restored by a click into an empty clinic', async () => {
        backup = join(root, 'backup.ndjson');
        const [download] = await Promise.all([amara.waitForEvent('download'), amara.getByRole('link', { name: 'Backup' }).click()]);
        await download.saveAs(backup);
        second = await open(folder, join(root, 'second'));
        await patient.goto(await second.setupAddress());
        await patient.getByLabel('Backup file').setInputFiles(backup);
        await patient.getByRole('heading', { name: 'Sign in' }).waitFor();
        await patient.getByLabel('Name').fill('Dr Amara');
        await patient.getByLabel('Password').fill(password);
        await patient.getByRole('button', { name: 'Sign in' }).click();
        await patient.getByRole('link', { name: /Noor/ }).click();
        await patient.getByText('4 marks · signed').waitFor();
      }],
    ]);
  } finally {
    for (const context of people) await context.close();
    await server.stop('SIGTERM');
    await second?.stop('SIGTERM');
  }
}

async function picture(page, name) {
  const folder = process.env.PALPATE_PICTURES;
  if (folder) writeFileSync(join(folder, `clinic-${name}.png`), await page.screenshot({ fullPage: true }));
}
