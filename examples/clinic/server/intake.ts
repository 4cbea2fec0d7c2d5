// A link without an account: a patient answers the clinic's questions, once, for one complaint. It reveals nothing of the record.
import { en } from 'palpate/core';
import { activitiesQuestionnaire, checkAnswers, courseQuestionnaire, joinQuestionnaires, parseAnswers, type Answers, type Questionnaire } from 'palpate/intake';
import type { App, Call, Clinic } from './clinic.js';
import { record } from './audit.js';
import { readChart } from './charts.js';
import type { Query } from './database.js';
import { idOf, readBody } from './input.js';
import { createToken, hashToken } from './passwords.js';
import { Refusal } from './refusal.js';
import { addVisit, findEpisode } from './visits.js';

const days = 14;

/** The questions for patients: change them here. A link keeps the questions with which it was created. */
async function questionnaireOfClinic(): Promise<Questionnaire> {
  const options = { words: await en.intake(), language: en.language };
  return joinQuestionnaires('before-the-visit', [courseQuestionnaire(options), activitiesQuestionnaire(options)]);
}

/** The token is after the `#` of the link, which browsers do not send, and travels in a header: neither appears in a log. */
function tokenOf(context: Call): string {
  const [, token] = /^Bearer ([\w-]{43})$/.exec(context.req.header('authorization') ?? '') ?? [];
  if (!token) throw invalid();
  return token;
}

const invalid = () => new Refusal(404, 'This link is not valid. It may have been used already, or be too old: please ask for a new one.');

interface Link {
  readonly episode_id: string;
  readonly questionnaire: Questionnaire;
}

async function findLink(query: Query, token: string, lock = ''): Promise<Link> {
  const [link] = await query<Link>(`select episode_id, questionnaire from intake_links where token_hash = $1 and expires_at > now() and visit_id is null ${lock}`, [hashToken(token)]);
  if (!link) throw invalid();
  return link;
}

/** Answers to exactly these questions, with this chart. Every question can be skipped, even a required one. */
function readAnswers(input: unknown, questionnaire: Questionnaire, chart: string): Answers {
  const read = parseAnswers(input);
  if (!read.ok) throw new Refusal(422, `The answers cannot be read: ${read.problems[0]?.path ?? ''} ${read.problems[0]?.message ?? ''}`, { problems: read.problems });
  const { answers } = read;
  if (answers.questionnaire !== questionnaire.id || (answers.chart ?? chart) !== chart) throw new Refusal(422, 'The answers belong to other questions, or to another chart.');
  const fault = checkAnswers(questionnaire, answers).find((one) => one.fault !== 'required');
  if (fault) throw new Refusal(422, `The answer to "${fault.item}" does not fit (${fault.fault}).`);
  return answers;
}

/** Requires a session. */
export function addIntakeLinks(app: App, { database }: Clinic): void {
  app.post('/api/episodes/:id/intake-links', async (context) => {
    const token = createToken();
    const accountId = context.get('account').id;
    const questionnaire = JSON.stringify(await questionnaireOfClinic());
    const expiresAt = new Date(Date.now() + days * 86_400_000);
    await database.transaction(async (query) => {
      const episode = await findEpisode(query, idOf(context, 'complaint'));
      await query('insert into intake_links (token_hash, episode_id, account_id, questionnaire, expires_at) values ($1, $2, $3, $4::jsonb, $5)', [hashToken(token), episode.id, accountId, questionnaire, expiresAt]);
      await record(query, { action: 'intake-link', accountId, patientId: episode.patient_id, detail: { episode: episode.id } });
    });
    return context.json({ path: `/intake#${token}`, expiresAt: expiresAt.toISOString() }, 201);
  });
}

/** For everyone who has a link. */
export function addIntake(app: App, { database }: Clinic): void {
  app.get('/api/intake', async (context) => {
    const { questionnaire } = await findLink(database.query, tokenOf(context));
    return context.json({ questionnaire });
  });

  app.post('/api/intake', async (context) => {
    const token = tokenOf(context);
    const body = await readBody(context);
    const chart = readChart(body.chart);
    if (chart.recordedBy !== 'patient') throw new Refusal(422, 'Here a chart is recorded by the patient.');
    await database.transaction(async (query) => {
      const link = await findLink(query, token, 'for update');
      const answers = readAnswers(body.answers, link.questionnaire, chart.id);
      const visit = await addVisit(query, await findEpisode(query, link.episode_id), chart, { intake: { questionnaire: link.questionnaire, answers } });
      await query('update intake_links set visit_id = $1 where token_hash = $2', [visit, hashToken(token)]);
    });
    return context.json({ received: true }, 201);
  });
}
