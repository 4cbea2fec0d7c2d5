import { en } from './en.js';
import { filled, report } from './late.js';
import type { Messages } from './messages.js';

const completed = new WeakMap<Messages, Messages>();

/** A locale with English in the place of words that it lacks, as one that is older than they are; which they are is told once. */
export function completeMessages(messages: Messages): Messages {
  const known = completed.get(messages);
  if (known) return known;
  const missing: string[] = [];
  const whole = filled(messages, en, missing);
  report(messages.language ?? 'without a language', missing);
  completed.set(messages, whole);
  return whole;
}
