import { completeMessages } from './complete.js';
import { isGroup, type LateMessages } from './late.js';
import type { Messages } from './messages.js';

type PartOf<T> = T extends (...args: never[]) => unknown ? T : T extends object ? { readonly [K in keyof T]?: PartOf<T[K]> | undefined } : T;
type Late<T> = PartOf<T> | (() => Promise<PartOf<T>>);

/** Words to say in place of those of a language: any of `Messages`, at any depth. A group that is fetched late may be given as it is, or as a function that fetches it. */
export type MessageChanges = PartOf<Omit<Messages, keyof LateMessages>> & { readonly [G in keyof LateMessages]?: Late<LateMessages[G]> | undefined };

/**
 * A language with other words for some things: `extendMessages(en, { labels: { undo: 'Go back' }, session: { title: 'Plan' } })`. Make it once,
 * outside rendering: each is a language of its own to the map. It never throws; words that `base` lacks are English, and named in the console.
 *
 * @param base any locale, also one that is older than this version
 * @param changes only what is to be said otherwise; undefined changes nothing
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
