import { randomUUID } from 'node:crypto';
import type { EpisodeSummary, Patient, PatientRecord, VisitSummary } from '../shared/types.js';
import { record } from './audit.js';
import type { App, Clinic } from './clinic.js';
import type { Query } from './database.js';
import { dayOf, idOf, readBody, refuseUnkeepable, textOf, versionOf, type Fields } from './input.js';
import { notFound, Refusal } from './refusal.js';

const page = 50;
export const patientColumns = 'patients.id, patients.name, patients.number, patients.born::text as born, patients.version';

const readPatient = (body: Fields) => ({ name: textOf(body, 'name', { max: 200 }), number: textOf(body, 'number', { max: 50, min: 0, fallback: '' }), born: dayOf(body, 'born') });

export async function findPatient(query: Query, id: string): Promise<Patient> {
  const [patient] = await query<Patient>(`select ${patientColumns} from patients where id = $1`, [id]);
  if (!patient) throw notFound('patient');
  return patient;
}

interface VisitRow extends Omit<VisitSummary, 'createdAt' | 'signedAt'> {
  readonly episode: string;
  readonly created_at: Date;
  readonly signed_at: Date | null;
}

async function episodesOf(query: Query, patientId: string): Promise<EpisodeSummary[]> {
  const episodes = await query<{ id: string; complaint: string }>('select id, complaint from episodes where patient_id = $1 order by created_at desc, id', [patientId]);
  const visits = await query<VisitRow>(
    `select visits.id, episode_id as episode, source, visits.created_at, signed_at, jsonb_array_length(chart -> 'marks') as marks
     from visits join episodes on episodes.id = episode_id where patient_id = $1 order by visits.created_at desc, visits.id`,
    [patientId],
  );
  const toSummary = ({ id, source, created_at, signed_at, marks }: VisitRow): VisitSummary => ({ id, source, marks, createdAt: created_at.toISOString(), signedAt: signed_at?.toISOString() ?? null });
  return episodes.map(({ id, complaint }) => ({ id, complaint, visits: visits.filter(({ episode }) => episode === id).map(toSummary) }));
}

export function addPatients(app: App, { database }: Clinic): void {
  /** 50 at a time, ordered by name; `after` is the id of the last known one. */
  app.get('/api/patients', async (context) => {
    const { search = '', after } = context.req.query();
    refuseUnkeepable([search, after ?? '']);
    if (search.length > 200) throw new Refusal(422, '"search" is too long: at most 200 characters.');
    const last = after === undefined ? undefined : (await database.query<{ id: string; key: string }>('select id, lower(name) as key from patients where id::text = $1', [after]))[0];
    if (after !== undefined && !last) throw new Refusal(422, '"after" is no patient.');
    const pattern = `%${search.trim().toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
    const found = await database.query<Patient>(
      `select ${patientColumns} from patients
       where (lower(name) like $1 or lower(number) like $1) and ($2::text is null or (lower(name), id) > ($2::text, $3::uuid))
       order by lower(name), id limit ${page + 1}`,
      [pattern, last?.key ?? null, last?.id ?? null],
    );
    return context.json({ patients: found.slice(0, page), more: found.length > page });
  });

  app.post('/api/patients', async (context) => {
    const { name, number, born } = readPatient(await readBody(context));
    const patient: Patient = { id: randomUUID(), name, number, born, version: 1 };
    await database.transaction(async (query) => {
      await query('insert into patients (id, name, number, born) values ($1, $2, $3, $4)', [patient.id, name, number, born]);
      await record(query, { action: 'patient', accountId: context.get('account').id, patientId: patient.id, detail: { name, number, born } });
    });
    return context.json(patient, 201);
  });

  app.get('/api/patients/:id', async (context) => {
    const patient = await findPatient(database.query, idOf(context, 'patient'));
    const answer: PatientRecord = { patient, episodes: await episodesOf(database.query, patient.id) };
    return context.json(answer);
  });

  app.put('/api/patients/:id', async (context) => {
    const id = idOf(context, 'patient');
    const body = await readBody(context);
    const { name, number, born } = readPatient(body);
    const version = versionOf(body);
    return context.json(
      await database.transaction(async (query) => {
        const [changed] = await query<Patient>(`update patients set name = $1, number = $2, born = $3, version = version + 1 where id = $4 and version = $5 returning ${patientColumns}`, [name, number, born, id, version]);
        if (!changed) throw new Refusal(409, 'Somebody else has changed this patient in the meantime.', { code: 'conflict', patient: await findPatient(query, id) });
        await record(query, { action: 'patient-edit', accountId: context.get('account').id, patientId: id, detail: { name, number, born } });
        return changed;
      }),
    );
  });

  app.post('/api/patients/:id/episodes', async (context) => {
    const patientId = idOf(context, 'patient');
    const complaint = textOf(await readBody(context), 'complaint', { max: 200 });
    const id = randomUUID();
    await database.transaction(async (query) => {
      await findPatient(query, patientId);
      await query('insert into episodes (id, patient_id, complaint) values ($1, $2, $3)', [id, patientId, complaint]);
      await record(query, { action: 'episode', accountId: context.get('account').id, patientId, detail: { episode: id, complaint } });
    });
    return context.json({ id, complaint, visits: [] } satisfies EpisodeSummary, 201);
  });
}
