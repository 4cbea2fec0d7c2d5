import { randomUUID } from 'node:crypto';
import { createChart, type Chart } from 'palpate/core';
import type { Amendment, AuditEntry, Conflict, IntakeAnswers, Patient, Visit } from '../shared/types.js';
import { record } from './audit.js';
import { change, changesOf } from './charts.js';
import type { App, Clinic } from './clinic.js';
import type { Query } from './database.js';
import { idOf, readBody, textOf, uuidOf, versionOf } from './input.js';
import { patientColumns } from './patients.js';
import { notFound, Refusal } from './refusal.js';

export interface VisitRow {
  readonly id: string;
  readonly episode_id: string;
  readonly patient_id: string;
  readonly complaint: string;
  readonly source: 'clinic' | 'intake';
  readonly chart: Chart;
  readonly version: number;
  readonly questionnaire: IntakeAnswers['questionnaire'] | null;
  readonly answers: IntakeAnswers['answers'] | null;
  readonly created_at: Date;
  readonly signed_at: Date | null;
  readonly signed_by_name: string | null;
}

const visitQuery = `select visits.id, episode_id, patient_id, complaint, source, chart, visits.version, questionnaire, answers, visits.created_at, signed_at, accounts.name as signed_by_name
  from visits join episodes on episodes.id = episode_id left join accounts on accounts.id = signed_by`;

export async function findVisit(query: Query, id: string, lock = ''): Promise<VisitRow> {
  const [visit] = await query<VisitRow>(`${visitQuery} where visits.id = $1 ${lock}`, [id]);
  if (!visit) throw notFound('visit');
  return visit;
}

/** Locks the visit until the end of the transaction. */
const holdVisit = (query: Query, id: string) => findVisit(query, id, 'for update of visits');

export async function findEpisode(query: Query, id: string) {
  const [episode] = await query<{ id: string; patient_id: string; complaint: string }>('select id, patient_id, complaint from episodes where id = $1', [id]);
  if (!episode) throw notFound('complaint');
  return episode;
}

/** The empty chart is the first step of its audit trail: everything else arrives as changes. */
export async function addVisit(query: Query, episode: { readonly id: string; readonly patient_id: string }, chart: Chart, { accountId = null, intake }: { accountId?: string | null; intake?: IntakeAnswers }): Promise<string> {
  const id = randomUUID();
  const [questionnaire, answers] = intake ? [JSON.stringify(intake.questionnaire), JSON.stringify(intake.answers)] : [null, null];
  await query('insert into visits (id, episode_id, source, chart, questionnaire, answers) values ($1, $2, $3, $4::jsonb, $5::jsonb, $6::jsonb)', [id, episode.id, intake ? 'intake' : 'clinic', JSON.stringify(chart), questionnaire, answers]);
  await record(query, { action: intake ? 'intake' : 'visit', accountId, patientId: episode.patient_id, visitId: id, version: 1, detail: { chart } });
  return id;
}

async function toVisit(query: Query, row: VisitRow): Promise<Visit> {
  const [patient] = await query<Patient>(`select ${patientColumns} from patients where id = $1`, [row.patient_id]);
  const [previous] = await query<{ chart: Chart }>('select chart from visits where episode_id = $1 and (created_at, id) < ($2, $3) order by created_at desc, id desc limit 1', [row.episode_id, row.created_at, row.id]);
  const amendments = await query<{ id: string; at: Date; by: string; text: string }>('select amendments.id, at, name as by, text from amendments join accounts on accounts.id = account_id where visit_id = $1 order by at, amendments.id', [row.id]);
  return {
    id: row.id,
    source: row.source,
    createdAt: row.created_at.toISOString(),
    version: row.version,
    chart: row.chart,
    signedAt: row.signed_at?.toISOString() ?? null,
    signedBy: row.signed_by_name,
    amendments: amendments.map(({ at, ...rest }): Amendment => ({ ...rest, at: at.toISOString() })),
    intake: row.questionnaire && row.answers && { questionnaire: row.questionnaire, answers: row.answers },
    previous: previous?.chart ?? null,
    episode: { id: row.episode_id, complaint: row.complaint },
    patient: patient as Patient,
  };
}

export function addVisits(app: App, { database }: Clinic): void {
  app.post('/api/episodes/:id/visits', async (context) => {
    const accountId = context.get('account').id;
    const id = await database.transaction(async (query) => addVisit(query, await findEpisode(query, idOf(context, 'complaint')), createChart({ recordedBy: 'clinician' }), { accountId }));
    return context.json(await toVisit(database.query, await findVisit(database.query, id)), 201);
  });

  /** The charts of a complaint, for its timeline. */
  app.get('/api/episodes/:id', async (context) => {
    const { id, patient_id, complaint } = await findEpisode(database.query, idOf(context, 'complaint'));
    const charts = await database.query<{ chart: Chart }>('select chart from visits where episode_id = $1 order by created_at, id', [id]);
    const [patient] = await database.query<Patient>(`select ${patientColumns} from patients where id = $1`, [patient_id]);
    return context.json({ id, complaint, patient, charts: charts.map(({ chart }) => chart) });
  });

  app.get('/api/visits/:id', async (context) => context.json(await toVisit(database.query, await findVisit(database.query, idOf(context, 'visit')))));

  /** The audit trail from the first step: every version of the chart can be rebuilt from it. */
  app.get('/api/visits/:id/history', async (context) => {
    const { id } = await findVisit(database.query, idOf(context, 'visit'));
    const rows = await database.query<Omit<AuditEntry, 'at'> & { at: Date }>(`select audit.id, at, accounts.name as by, action, version, changes, detail -> 'chart' as chart from audit left join accounts on accounts.id = account_id where visit_id = $1 order by audit.id`, [id]);
    return context.json({ steps: rows.map((row) => ({ ...row, at: row.at.toISOString() })) });
  });

  /** A save: changes, and the version they were made on. The later of two is refused, with what it needs to merge. */
  app.post('/api/visits/:id/changes', async (context) => {
    const id = idOf(context, 'visit');
    const body = await readBody(context);
    const [version, saveId, changes] = [versionOf(body), uuidOf(body, 'saveId'), changesOf(body)];
    const accountId = context.get('account').id;
    const saved = await database.transaction(async (query) => {
      const visit = await holdVisit(query, id);
      // The answer to an earlier attempt may have been lost.
      const [done] = await query<{ version: number; visit_id: string }>('select version, visit_id from audit where save_id = $1', [saveId]);
      if (done && done.visit_id !== id) throw new Refusal(422, '"saveId" was used for another visit.');
      if (done) return done.version;
      if (visit.signed_at) throw new Refusal(423, `This visit was signed by ${visit.signed_by_name}. Add an amendment instead.`, { code: 'signed' });
      if (visit.version !== version) throw await conflict(query, visit, version);
      const next = change(visit.chart, changes);
      await query('update visits set chart = $1::jsonb, version = $2 where id = $3', [JSON.stringify(next), version + 1, id]);
      await record(query, { action: 'chart', accountId, patientId: visit.patient_id, visitId: id, version: version + 1, saveId, changes });
      return version + 1;
    });
    return context.json({ version: saved });
  });

  app.post('/api/visits/:id/signature', async (context) => {
    const id = idOf(context, 'visit');
    const version = versionOf(await readBody(context));
    const account = context.get('account');
    await database.transaction(async (query) => {
      const visit = await holdVisit(query, id);
      if (visit.signed_at) throw new Refusal(423, `This visit was signed by ${visit.signed_by_name} already.`, { code: 'signed' });
      // Only the version that the clinician has seen can be signed.
      if (visit.version !== version) throw await conflict(query, visit, version);
      await query('update visits set signed_at = now(), signed_by = $1 where id = $2', [account.id, id]);
      await record(query, { action: 'sign', accountId: account.id, patientId: visit.patient_id, visitId: id, version });
    });
    return context.json(await toVisit(database.query, await findVisit(database.query, id)));
  });

  app.post('/api/visits/:id/amendments', async (context) => {
    const id = idOf(context, 'visit');
    const text = textOf(await readBody(context), 'text', { max: 5000 });
    const accountId = context.get('account').id;
    await database.transaction(async (query) => {
      const visit = await holdVisit(query, id);
      if (!visit.signed_at) throw new Refusal(409, 'This visit is not signed: change it instead.');
      const amendment = randomUUID();
      await query('insert into amendments (id, visit_id, account_id, text) values ($1, $2, $3, $4)', [amendment, id, accountId, text]);
      await record(query, { action: 'amend', accountId, patientId: visit.patient_id, visitId: id, version: visit.version, detail: { amendment } });
    });
    return context.json(await toVisit(database.query, await findVisit(database.query, id)), 201);
  });
}

async function conflict(query: Query, visit: VisitRow, version: number): Promise<Refusal> {
  const rows = await query<{ name: string }>('select distinct name from audit join accounts on accounts.id = account_id where visit_id = $1 and version > $2', [visit.id, version]);
  const details: Conflict = { code: 'conflict', version: visit.version, chart: visit.chart, by: rows.map(({ name }) => name) };
  return new Refusal(409, 'This chart was saved by somebody else in the meantime.', { ...details });
}
