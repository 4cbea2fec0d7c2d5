// A link that needs no account: a patient fills in the map, once, for one complaint. It gives nothing of the record away.
import type { App, Call, Clinic } from './clinic.js';
import { record } from './audit.js';
import { readChart } from './charts.js';
import type { Query } from './database.js';
import { idOf, readBody } from './input.js';
import { createToken, hashToken } from './passwords.js';
import { Refusal } from './refusal.js';
import { addVisit, findEpisode } from './visits.js';

const days = 14;

/** The token stands behind the `#` of the link, which browsers keep to themselves, and comes in a header: neither is in a log. */
function tokenOf(context: Call): string {
  const [, token] = /^Bearer ([\w-]{43})$/.exec(context.req.header('authorization') ?? '') ?? [];
  if (!token) throw invalid();
  return token;
}

const invalid = () => new Refusal(404, 'This link is not valid. It may have been used already, or be too old: please ask for a new one.');

async function findLink(query: Query, token: string, lock = ''): Promise<{ episode_id: string }> {
  const [link] = await query<{ episode_id: string }>(`select episode_id from intake_links where token_hash = $1 and expires_at > now() and visit_id is null ${lock}`, [hashToken(token)]);
  if (!link) throw invalid();
  return link;
}

/** Behind a sign-in. */
export function addIntakeLinks(app: App, { database }: Clinic): void {
  app.post('/api/episodes/:id/intake-links', async (context) => {
    const token = createToken();
    const accountId = context.get('account').id;
    const expiresAt = new Date(Date.now() + days * 86_400_000);
    await database.transaction(async (query) => {
      const episode = await findEpisode(query, idOf(context, 'complaint'));
      await query('insert into intake_links (token_hash, episode_id, account_id, expires_at) values ($1, $2, $3, $4)', [hashToken(token), episode.id, accountId, expiresAt]);
      await record(query, { action: 'intake-link', accountId, patientId: episode.patient_id, detail: { episode: episode.id } });
    });
    return context.json({ path: `/intake#${token}`, expiresAt: expiresAt.toISOString() }, 201);
  });
}

/** For everybody who has a link. */
export function addIntake(app: App, { database }: Clinic): void {
  app.get('/api/intake', async (context) => {
    await findLink(database.query, tokenOf(context));
    return context.json({ open: true });
  });

  app.post('/api/intake', async (context) => {
    const token = tokenOf(context);
    const chart = readChart((await readBody(context)).chart);
    if (chart.recordedBy !== 'patient') throw new Refusal(422, 'Here a chart is recorded by the patient.');
    await database.transaction(async (query) => {
      const link = await findLink(query, token, 'for update');
      const visit = await addVisit(query, await findEpisode(query, link.episode_id), chart, 'intake', null);
      await query('update intake_links set visit_id = $1 where token_hash = $2', [visit, hashToken(token)]);
    });
    return context.json({ received: true }, 201);
  });
}
