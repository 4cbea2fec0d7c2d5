// Exports the whole clinic as text, one row per line, and restores it. The last line has the number of rows: a truncated text is refused.
import { record } from './audit.js';
import { readChart } from './charts.js';
import type { App, Clinic } from './clinic.js';
import type { Query } from './database.js';
import { atMost, isObject, limits, refuseUnkeepable } from './input.js';
import { Refusal } from './refusal.js';
import { backedUp, schemaStep } from './schema.js';
import { checkSetupCode, claimSetup } from './sessions.js';

type Table = (typeof backedUp)[number];

async function write(query: Query): Promise<string> {
  // One consistent snapshot of all tables.
  await query('set transaction isolation level repeatable read, read only');
  const lines = [JSON.stringify({ clinic: 'palpate-example', step: schemaStep })];
  for (const table of backedUp) for (const { row } of await query<{ row: unknown }>(`select to_jsonb(${table}) as row from ${table} order by id`)) lines.push(JSON.stringify({ table, row }));
  return `${[...lines, JSON.stringify({ rows: lines.length - 1 })].join('\n')}\n`;
}

interface Line {
  readonly table: Table;
  readonly row: Readonly<Record<string, unknown>>;
}

/** Everything is checked before the first row is inserted. */
function read(text: string): Line[] {
  const lines = text.split('\n').filter(Boolean).map((line, i) => {
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new Refusal(422, `Line ${i + 1} of the backup is not JSON. Is it whole?`);
    }
    if (!isObject(value)) throw new Refusal(422, `Line ${i + 1} of the backup is no row.`);
    refuseUnkeepable(value);
    return value;
  });
  const [head, ...rows] = lines;
  const end = rows.pop();
  if (head?.clinic !== 'palpate-example') throw new Refusal(422, 'This is no backup of this clinic.');
  if (head.step !== schemaStep) throw new Refusal(422, `This backup is of step ${head.step} of the tables; this clinic has step ${schemaStep}.`);
  if (end?.rows !== rows.length) throw new Refusal(422, 'The backup is not whole: its last line does not count its rows.');
  return rows.map(({ table, row }, i) => {
    const name = backedUp.find((one) => one === table);
    if (!name || !isObject(row)) throw new Refusal(422, `Line ${i + 2} of the backup is no row of a table.`);
    if (name === 'visits') readChart(row.chart, `The chart on line ${i + 2}`);
    return { table: name, row };
  });
}

async function insert(query: Query, lines: readonly Line[]): Promise<void> {
  for (const [i, { table, row }] of lines.entries())
    await query(`insert into ${table} select * from jsonb_populate_record(null::${table}, $1::jsonb)`, [JSON.stringify(row)]).catch((error: Error & { code?: string }) => {
      // Classes 22 and 23: the row itself is invalid. Anything else is a database failure.
      if (/^2[23]/.test(error.code ?? '')) throw new Refusal(422, `Line ${i + 2} of the backup is no good row of ${table}: ${error.message}`);
      throw error;
    });
  await query(`select setval(pg_get_serial_sequence('audit', 'id'), coalesce((select max(id) from audit), 0) + 1, false)`);
}

export function addBackup(app: App, { database }: Clinic): void {
  app.get('/api/backup', async (context) => {
    const text = await database.transaction(write);
    await record(database.query, { action: 'backup', accountId: context.get('account').id });
    return context.body(text, 200, { 'content-type': 'application/x-ndjson', 'content-disposition': `attachment; filename="clinic-${new Date().toISOString().slice(0, 10)}.ndjson"` });
  });
}

/** Only into an empty clinic, and only by the person who may set it up. */
export function addRestore(app: App, clinic: Clinic): void {
  app.post('/api/setup/restore', atMost(limits.backup), async (context) => {
    checkSetupCode(context, clinic, context.req.header('x-setup-code') ?? '');
    const lines = read(await context.req.text());
    await clinic.database.transaction(async (query) => {
      await claimSetup(query);
      await insert(query, lines);
      await record(query, { action: 'restore', detail: { rows: lines.length } });
    });
    return context.json({ rows: lines.length }, 201);
  });
}
