// Input is unknown until it has been checked here: size, format, characters, and each field.
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Refusal } from './refusal.js';

export type Fields = Readonly<Record<string, unknown>>;

export const limits = { body: 4 * 2 ** 20, form: 64 * 2 ** 10, backup: 512 * 2 ** 20, chart: 2 * 2 ** 20, changes: 2000, depth: 100 } as const;

/** Refuses larger bodies before reading them. */
export const atMost = (bytes: number) =>
  bodyLimit({
    maxSize: bytes,
    onError: () => {
      throw new Refusal(413, `The request is too large: at most ${Math.floor(bytes / 1024).toLocaleString('en')} KiB.`);
    },
  });

/** The body as a JSON object. */
export async function readBody(context: Context): Promise<Fields> {
  const type = context.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new Refusal(415, 'Send JSON, with "content-type: application/json".');
  const text = await context.req.text();
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new Refusal(400, 'The request is not JSON.');
  }
  if (!isObject(body)) throw new Refusal(400, 'The request must be a JSON object.');
  refuseUnkeepable(body);
  return body;
}

export const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Postgres stores no NUL and no lone surrogate, and nesting deeper than any chart would overflow the stack: refused here with a message, in every field. */
export function refuseUnkeepable(body: unknown): void {
  const todo: { value: unknown; depth: number }[] = [{ value: body, depth: 0 }];
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { value, depth } = next;
    if (typeof value === 'string' && (value.includes('\u0000') || /\p{Surrogate}/u.test(value))) throw new Refusal(422, 'The request has a text with a character that cannot be kept: NUL, or half of one.');
    if (typeof value !== 'object' || value === null) continue;
    if (depth === limits.depth) throw new Refusal(422, `The request is nested more than ${limits.depth} deep.`);
    for (const [key, inside] of Object.entries(value)) todo.push({ value: key, depth }, { value: inside, depth: depth + 1 });
  }
}

export function textOf(fields: Fields, name: string, { max, min = 1, fallback }: { max: number; min?: number; fallback?: string }): string {
  const value = fields[name] ?? fallback;
  if (typeof value !== 'string') throw new Refusal(422, `"${name}" must be a text.`);
  const text = value.trim();
  if (text.length < min) throw new Refusal(422, min > 1 ? `"${name}" must have at least ${min} characters.` : `"${name}" is missing.`);
  if (text.length > max) throw new Refusal(422, `"${name}" is too long: ${text.length} characters, at most ${max}.`);
  return text;
}

/** A day such as `1980-02-29`, or null if empty. It must exist and not be in the future. */
export function dayOf(fields: Fields, name: string): string | null {
  const value = fields[name] ?? null;
  if (value === null || value === '') return null;
  const isDay = typeof value === 'string' && /^(1[89]|20)\d\d-\d\d-\d\d$/.test(value);
  const day = isDay ? new Date(`${value}T00:00:00Z`) : undefined;
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value) throw new Refusal(422, `"${name}" must be a day such as 1980-02-29.`);
  if (day.getTime() > Date.now() + 86_400_000) throw new Refusal(422, `"${name}" lies in the future.`);
  return value as string;
}

export function versionOf(fields: Fields): number {
  const { version } = fields;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || version > 2 ** 31 - 1) throw new Refusal(422, '"version" must be the number of the version that the work began with.');
  return version;
}

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

export function uuidOf(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string' || !uuid.test(value)) throw new Refusal(422, `"${name}" must be a UUID in lower case.`);
  return value;
}

/** An id in a URL. An invalid one counts as not found. */
export function idOf(context: Context, what: string): string {
  const id = context.req.param('id') ?? '';
  if (!uuid.test(id)) throw new Refusal(404, `There is no such ${what}.`);
  return id;
}
