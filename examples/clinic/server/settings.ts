// Settings from the environment. The defaults are safe on one machine.
import { resolve } from 'node:path';

export interface Settings {
  readonly port: number;
  readonly host: string;
  /** The public address of the clinic, such as `https://clinic.example`; undefined: that of each request. */
  readonly publicUrl: URL | undefined;
  /** A Postgres URL; undefined: PGlite in `folder`. */
  readonly databaseUrl: string | undefined;
  /** The folder of PGlite's files. */
  readonly folder: string;
  /** The FHIR server that charts are sent to; undefined: none. Set only here, never by a request. */
  readonly fhirUrl: URL | undefined;
}

export function readSettings(env: NodeJS.ProcessEnv): Settings {
  return {
    port: portOf(env.PORT),
    host: env.HOST || '127.0.0.1',
    publicUrl: urlOf('PUBLIC_URL', env.PUBLIC_URL),
    databaseUrl: env.DATABASE_URL || undefined,
    folder: resolve(env.DATA_FOLDER || 'data'),
    fhirUrl: urlOf('FHIR_URL', env.FHIR_URL),
  };
}

function portOf(text: string | undefined): number {
  if (!text) return 3000;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT must be a number from 0 to 65535, and is "${text}".`);
  return port;
}

function urlOf(name: string, text: string | undefined): URL | undefined {
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error(`${name} must be an http(s) address, and is "${text}".`);
  return url;
}
