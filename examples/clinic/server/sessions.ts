// Sessions: a cookie that scripts cannot read, whose hash is in the database.
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import { randomUUID } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Account, State } from '../shared/types.js';
import { record } from './audit.js';
import type { App, Call, Clinic, Env } from './clinic.js';
import type { Query } from './database.js';
import { readBody, textOf, type Fields } from './input.js';
import { createToken, hashPassword, hashToken, isPassword, isSameSecret } from './passwords.js';
import { Refusal } from './refusal.js';

const cookie = 'clinic-session';
const hours = 12;

async function accountOf(context: Call, { database }: Clinic): Promise<Account | null> {
  const token = getCookie(context, cookie);
  if (!token) return null;
  const [account] = await database.query<Account>(
    'select accounts.id, accounts.name from sessions join accounts on accounts.id = account_id where token_hash = $1 and expires_at > now()',
    [hashToken(token)],
  );
  return account ?? null;
}

/** Requires a session for everything behind it. */
export const signedIn = (clinic: Clinic) =>
  createMiddleware<Env>(async (context, next) => {
    const account = await accountOf(context, clinic);
    if (!account) throw new Refusal(401, 'Please sign in.');
    context.set('account', account);
    await next();
  });

const hasAccount = async (query: Query) => (await query('select 1 from accounts limit 1')).length > 0;

/** Whether the clinic is not set up yet. The lock serialises simultaneous attempts. */
export async function claimSetup(query: Query): Promise<void> {
  await query('select pg_advisory_xact_lock(70111)');
  if (await hasAccount(query)) throw new Refusal(409, 'This clinic is set up already.');
}

export function checkSetupCode(context: Call, clinic: Clinic, code: string): void {
  const keys = [`setup ${addressOf(context)}`];
  clinic.attempts.check(keys);
  if (isSameSecret(code, clinic.setupCode)) return;
  clinic.attempts.fail(keys);
  throw new Refusal(403, 'The setup code is wrong. The server printed it when it started.');
}

/** Behind a proxy this is the proxy's address: limit attempts there as well. */
const addressOf = (context: Call) => getConnInfo(context).remote.address ?? 'unknown';

const readAccount = (body: Fields) => ({ name: textOf(body, 'name', { max: 100 }), password: passwordOf(body) });

function passwordOf({ password }: Fields): string {
  if (typeof password !== 'string' || password.length < 12) throw new Refusal(422, 'A password needs at least 12 characters.');
  if (password.length > 200) throw new Refusal(422, 'A password has at most 200 characters.');
  return password;
}

async function addAccount(query: Query, name: string, password: string, by?: string): Promise<Account> {
  const id = randomUUID();
  const [taken] = await query('select 1 from accounts where name = $1', [name]);
  if (taken) throw new Refusal(409, `There is an account "${name}" already.`);
  await query('insert into accounts (id, name, password) values ($1, $2, $3)', [id, name, password]);
  await record(query, { action: 'account', accountId: by ?? id, detail: { account: id } });
  return { id, name };
}

async function begin(context: Call, { database, settings }: Clinic, account: Account): Promise<void> {
  const token = createToken();
  await database.query('delete from sessions where expires_at < now()');
  await database.query(`insert into sessions (token_hash, account_id, expires_at) values ($1, $2, now() + interval '${hours} hours')`, [hashToken(token), account.id]);
  setCookie(context, cookie, token, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: hours * 3600, secure: settings.publicUrl?.protocol === 'https:' });
}

export function addSessions(app: App, clinic: Clinic): void {
  const { database, attempts, settings } = clinic;

  app.get('/api/state', async (context) => {
    const state: State = { needsSetup: !(await hasAccount(database.query)), account: await accountOf(context, clinic), sendsFhir: settings.fhirUrl !== undefined };
    return context.json(state);
  });

  app.post('/api/setup', async (context) => {
    const body = await readBody(context);
    checkSetupCode(context, clinic, textOf(body, 'code', { max: 100 }));
    const { name, password } = readAccount(body);
    const hash = await hashPassword(password);
    const account = await database.transaction(async (query) => {
      await claimSetup(query);
      return addAccount(query, name, hash);
    });
    await begin(context, clinic, account);
    return context.json(account, 201);
  });

  app.post('/api/session', async (context) => {
    const body = await readBody(context);
    const name = textOf(body, 'name', { max: 100 });
    const password = typeof body.password === 'string' ? body.password.slice(0, 200) : '';
    const keys = [`name ${name}`, `address ${addressOf(context)}`];
    attempts.check(keys);
    const [found] = await database.query<Account & { password: string }>('select id, name, password from accounts where name = $1', [name]);
    if (!(await isPassword(password, found?.password)) || !found) {
      attempts.fail(keys);
      throw new Refusal(401, 'Name or password is wrong.');
    }
    attempts.succeed(keys);
    await record(database.query, { action: 'sign-in', accountId: found.id });
    await begin(context, clinic, found);
    return context.json({ id: found.id, name: found.name });
  });

  app.delete('/api/session', async (context) => {
    const token = getCookie(context, cookie);
    if (token) await database.query('delete from sessions where token_hash = $1', [hashToken(token)]);
    deleteCookie(context, cookie, { path: '/' });
    return context.body(null, 204);
  });

  app.post('/api/accounts', signedIn(clinic), async (context) => {
    const { name, password } = readAccount(await readBody(context));
    const hash = await hashPassword(password);
    return context.json(await database.transaction((query) => addAccount(query, name, hash, context.get('account').id)), 201);
  });
}
