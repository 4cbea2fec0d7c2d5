// The context of every part of the server.
import type { Context, Hono } from 'hono';
import type { Account } from '../shared/types.js';
import type { createAttempts } from './attempts.js';
import type { Database } from './database.js';
import type { Settings } from './settings.js';

export interface Clinic {
  readonly database: Database;
  readonly settings: Settings;
  /** Printed when the server starts without any account; it is needed to create the first one. */
  readonly setupCode: string;
  readonly attempts: ReturnType<typeof createAttempts>;
}

export interface Env {
  Variables: { account: Account };
}

export type App = Hono<Env>;
export type Call = Context<Env>;
