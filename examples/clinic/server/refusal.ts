import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** A refused request: a message for the user, and data for programs. */
export class Refusal extends Error {
  readonly status: ContentfulStatusCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(status: ContentfulStatusCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.status = status;
    this.details = details;
  }
}

export const notFound = (what: string) => new Refusal(404, `There is no such ${what}.`);
