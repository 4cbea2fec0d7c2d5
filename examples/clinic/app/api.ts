/** A refusal in the server's words; status 0: no answer. */
export class ApiError extends Error {
  readonly status: number;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(status: number, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.status = status;
    this.details = details;
  }
}

/** Called when the session is over; the page then asks the user to sign in, and keeps its content. */
let whenSignedOut = (): void => undefined;
export const onSignedOut = (listener: () => void): void => void (whenSignedOut = listener);

const signedIn = new Set<() => void>();

/** Calls back when someone has signed in again. Returns a function that stops this. */
export function onSignedIn(listener: () => void): () => void {
  signedIn.add(listener);
  return () => void signedIn.delete(listener);
}

export const tellSignedIn = (): void => signedIn.forEach((listener) => listener());

interface Options {
  readonly body?: unknown;
  /** Sent unchanged, instead of `body`. */
  readonly text?: Blob;
  readonly headers?: Readonly<Record<string, string>>;
}

export async function call<T>(method: string, path: string, { body, text, headers }: Options = {}): Promise<T> {
  const answer = await fetch(path, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(text && { body: text }),
  }).catch(() => {
    throw new ApiError(0, 'The clinic’s server cannot be reached.');
  });
  const said = (await answer.json().catch(() => undefined)) as (T & { readonly error?: string }) | undefined;
  if (answer.ok) return said as T;
  const { error = `The server answered with status ${answer.status}.`, ...details } = said ?? {};
  if (answer.status === 401 && path !== '/api/session') whenSignedOut();
  throw new ApiError(answer.status, error, details);
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
