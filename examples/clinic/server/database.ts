// One database in two variants: PGlite is Postgres inside this process, with its files in a folder; DATABASE_URL names any other.
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Pool } from 'pg';
import { migrate } from './schema.js';
import type { Settings } from './settings.js';

export type Row = Record<string, unknown>;

/** Runs a statement and returns its rows. Values are only passed as parameters. */
export type Query = <T = Row>(statement: string, parameters?: readonly unknown[]) => Promise<T[]>;

export interface Database {
  readonly name: string;
  readonly query: Query;
  /** Runs all of `work` in one transaction, or nothing of it. */
  transaction<T>(work: (query: Query) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export async function openDatabase({ databaseUrl, folder }: Pick<Settings, 'databaseUrl' | 'folder'>): Promise<Database> {
  const database = databaseUrl ? openPostgres(databaseUrl) : await openPglite(folder);
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

async function openPglite(folder: string): Promise<Database> {
  const unlock = lock(folder);
  const lite = await PGlite.create({ dataDir: join(folder, 'postgres') });
  await lite.exec("set time zone 'UTC'");
  return {
    name: `PGlite in ${folder}`,
    query: async <T>(statement: string, parameters: readonly unknown[] = []) => (await lite.query<T>(statement, [...parameters])).rows,
    transaction: (work) => lite.transaction((inside) => work(async <T>(statement: string, parameters: readonly unknown[] = []) => (await inside.query<T>(statement, [...parameters])).rows)),
    async close() {
      await lite.close();
      unlock();
    },
  };
}

/** Whether the connection failed rather than the statement: no answer, closing, or no free connection in time. */
export function isUnavailable(error: unknown): boolean {
  const { code = '', message = '' } = error as { readonly code?: string; readonly message?: string };
  return /^(08...|57P0.|53300|ECONN.*|ENOTFOUND|EPIPE|ETIMEDOUT)$/.test(code) || /timeout exceeded when trying to connect|Connection terminated/.test(message);
}

/** Two processes on the same files would destroy them. A lock left behind by a killed process does not count. */
function lock(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'process');
  for (;;) {
    try {
      const handle = openSync(file, 'wx', 0o600);
      writeFileSync(handle, String(process.pid));
      closeSync(handle);
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const other = Number(readFileSync(file, 'utf8'));
      if (other !== process.pid && isRunning(other)) throw new Error(`Process ${other} is using ${folder} already. Stop it first, or set DATA_FOLDER.`, { cause: error });
      rmSync(file, { force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function openPostgres(connectionString: string): Database {
  const pool = new Pool({ connectionString, max: 10, options: '-c timezone=UTC', connectionTimeoutMillis: 10_000, idleTimeoutMillis: 30_000 });
  // The server may close idle connections, which is not an error: the next query opens another.
  pool.on('error', (error) => console.error(`A connection to the database ended: ${error.message}`));
  return {
    name: 'Postgres, by DATABASE_URL',
    query: async <T>(statement: string, parameters: readonly unknown[] = []) => (await pool.query(statement, [...parameters])).rows as T[],
    async transaction(work) {
      const client = await pool.connect();
      // Only a connection that is certainly outside a transaction returns to the pool.
      let broken: Error | undefined;
      try {
        await client.query('begin');
        const result = await work(async <T>(statement: string, parameters: readonly unknown[] = []) => (await client.query(statement, [...parameters])).rows as T[]);
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch((reason: Error) => (broken = reason));
        throw error;
      } finally {
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
}
