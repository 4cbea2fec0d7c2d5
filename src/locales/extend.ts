import { completeMessages } from './complete.js';
import { isGroup, type LateMessages } from './late.js';
import type { Messages } from './messages.js';

type PartOf<T> = T extends (...args: never[]) => unknown ? T : T extends object ? { readonly [K in keyof T]?: PartOf<T[K]> | undefined } : T;
type Late<T> = PartOf<T> | (() => Promise<PartOf<T>>);

/** Replacements for words of a locale: any of `Messages`, at any depth. A group that is loaded late may be an object, or a function that loads it. */
export type MessageChanges = PartOf<Omit<Messages, keyof LateMessages>> & { readonly [G in keyof LateMessages]?: Late<LateMessages[G]> | undefined };

/**
 * A locale with some words replaced: `extendMessages(en, { labels: { undo: 'Go back' }, session: { title: 'Plan' } })`. Create it once, outside
 * rendering: the map treats each result as another language. Never throws; words that `base` lacks are English, and listed in the console.
 *
 * @param base any locale, also one older than this version
 * @param changes only the words to replace; undefined changes nothing
 */
export function extendMessages(base: Messages, changes: MessageChanges): Messages {
  const whole = completeMessages(base);
  const { clinician, session, explorer, print, compare, episode, intake, examination, help, summary, ...others } = changes;
  const late = { clinician, session, explorer, print, compare, episode, intake, examination, help, summary };
  const fetched = Object.entries(late).map(([group, words]) => {
    const load = whole[group as keyof LateMessages] as () => Promise<object>;
    return [group, words ? async () => merged(await load(), typeof words === 'function' ? await words() : words) : load];
  });
  return { ...merged(whole, others), ...(Object.fromEntries(fetched) as Pick<Messages, keyof LateMessages>) };
}

function merged<T extends object>(words: T, changes: object | undefined): T {
  const next = { ...words } as Record<string, unknown>;
  for (const [key, said] of Object.entries(changes ?? {})) {
    if (said === undefined) continue;
    next[key] = isGroup(said) && isGroup(next[key]) ? merged(next[key], said) : said;
  }
  return next as T;
}
