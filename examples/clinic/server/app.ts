import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { randomUUID } from 'node:crypto';
import { addBackup, addRestore } from './backup.js';
import type { App, Call, Clinic, Env } from './clinic.js';
import { isUnavailable } from './database.js';
import { addExports } from './exports.js';
import { addIntake, addIntakeLinks } from './intake.js';
import { atMost, limits } from './input.js';
import { addPatients } from './patients.js';
import { Refusal } from './refusal.js';
import { addSessions, signedIn } from './sessions.js';
import { addVisits } from './visits.js';

const none = ["'none'"];
const own = ["'self'"];

const headers = secureHeaders({
  contentSecurityPolicy: { defaultSrc: none, scriptSrc: own, styleSrc: own, imgSrc: [...own, 'data:', 'blob:'], fontSrc: own, connectSrc: own, formAction: own, baseUri: none, frameAncestors: none },
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  strictTransportSecurity: false, // only where TLS ends, which is elsewhere
});

/** `folder`: the output of Vite. */
export function createApp(clinic: Clinic, folder: string): App {
  const app = new Hono<Env>();
  app.use(headers);
  app.onError((error, context) => toAnswer(error, context));

  app.use('/api/*', async (context, next) => {
    context.header('cache-control', 'no-store');
    refuseOtherSites(context, clinic);
    await next();
  });
  addRestore(app, clinic);
  app.use('/api/visits/*', atMost(limits.body));
  app.use('/api/intake', atMost(limits.body));
  app.use('/api/*', (context, next) => (/^\/api\/(visits\/|intake$)/.test(context.req.path) ? next() : atMost(limits.form)(context, next)));
  addSessions(app, clinic);
  addIntake(app, clinic);

  app.use('/api/*', signedIn(clinic));
  addPatients(app, clinic);
  addVisits(app, clinic);
  addIntakeLinks(app, clinic);
  addExports(app, clinic);
  addBackup(app, clinic);
  app.all('/api/*', ({ req }) => {
    throw new Refusal(404, `There is no ${req.method} ${req.path}.`);
  });

  // Names of built files contain a hash of their content; the page itself is always revalidated.
  app.use('/assets/*', serveStatic({ root: folder, onFound: (_, context) => context.header('cache-control', 'public, max-age=31536000, immutable') }));
  app.all('/assets/*', (context) => context.text('Not found', 404));
  app.get('*', (context, next) => {
    context.header('cache-control', 'no-cache');
    return serveStatic({ root: folder, path: 'index.html' })(context, next);
  });
  return app;
}

/** Browsers say which site a request comes from. Requests that change something must come from our own site; cookies of other sites are not sent. */
function refuseOtherSites({ req }: Call, { settings }: Clinic): void {
  if (req.method === 'GET' || req.method === 'HEAD') return;
  const expected = settings.publicUrl?.host ?? req.header('host');
  const origin = req.header('origin') ?? '';
  if (!URL.canParse(origin) || new URL(origin).host !== expected) throw new Refusal(403, 'This request comes from another site.');
}

function toAnswer(error: Error, context: Call): Response {
  if (error instanceof Refusal) return context.json({ error: error.message, ...error.details }, error.status);
  if (isUnavailable(error)) {
    console.error(context.req.method, context.req.path, error.message);
    return context.json({ error: 'The database cannot be reached at the moment. Please try again.' }, 503);
  }
  // Internal errors stay in the log, under an id that can be reported.
  const id = randomUUID();
  console.error(id, context.req.method, context.req.path, error);
  return context.json({ error: `Something went wrong here. The log has it as ${id}.` }, 500);
}
