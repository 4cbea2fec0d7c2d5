import { en } from './en.js';
import { filled, report } from './late.js';
import type { Messages } from './messages.js';

const completed = new WeakMap<Messages, Messages>();

/** A locale with English for missing words, for example because it is older; the console lists them once. */
export function completeMessages(messages: Messages): Messages {
  const known = completed.get(messages);
  if (known) return known;
  const missing: string[] = [];
  const whole = filled(messages, en, missing);
  report(messages.language ?? 'without a language', missing);
  completed.set(messages, whole);
  return whole;
}
