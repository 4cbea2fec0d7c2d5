import type { JsonValue } from '../json.js';
import { limits } from './limits.js';
import { createProblemList } from './problem-list.js';
import type { Problem } from './problem.js';
import { toPlainJson } from './to-plain-json.js';

export type ReadResult = { readonly ok: true; readonly value: JsonValue } | { readonly ok: false; readonly problems: readonly Problem[] };

/** JSON from its text, or a clean copy of a value that could have come from one. Never throws. */
export function readJson(input: unknown): ReadResult {
  try {
    if (typeof input === 'string' && input.length > limits.characters) {
      return failed(`The text is longer than the ${limits.characters} characters that a chart may have.`);
    }
    const problems = createProblemList();
    const value = toPlainJson(typeof input === 'string' ? parseText(input) : input, problems);
    return problems.count > 0 ? { ok: false, problems: problems.toProblems() } : { ok: true, value };
  } catch (error) {
    // Besides bad JSON text this is a proxy that throws: nothing else runs code that is not ours.
    if (typeof input === 'string') return failed(`The text is not JSON: ${toReason(error)}`);
    return failed('The value could not be read: it runs code of its own that fails.');
  }
}

/** Some editors begin a file with a byte order mark, which JSON does not know. */
const parseText = (text: string): unknown => JSON.parse(text.replace(/^\uFEFF/, ''));

const failed = (message: string): ReadResult => ({ ok: false, problems: [{ path: '', message }] });

/** What the engine says, on one line and without most of the text that it quotes. */
function toReason(error: unknown): string {
  const reason = error instanceof Error ? error.message : '';
  return `${reason.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ').slice(0, 120)}`.replace(/[.\s]*$/, '.');
}
