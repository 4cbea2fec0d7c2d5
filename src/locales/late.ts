import type { ClinicianMessages } from './clinician-messages.js';
import type { CompareMessages } from './compare-messages.js';
import type { EpisodeMessages } from './episode-messages.js';
import type { ExaminationMessages } from './examination-messages.js';
import type { ExplorerMessages } from './explorer-messages.js';
import type { IntakeMessages } from './intake-messages.js';
import type { HelpMessages } from './help-messages.js';
import type { Messages } from './messages.js';
import type { PrintMessages } from './print-messages.js';
import type { SessionMessages } from './session-messages.js';
import type { SummaryMessages } from './summary-messages.js';

/** The groups of words that are loaded on first use. */
export interface LateMessages {
  /** The clinician form. */
  readonly clinician: ClinicianMessages;
  /** The treatment session. */
  readonly session: SessionMessages;
  /** The atlas explorer. */
  readonly explorer: ExplorerMessages;
  /** The printed sheet. */
  readonly print: PrintMessages;
  /** Comparisons and frequency maps. */
  readonly compare: CompareMessages;
  /** The course of an episode. */
  readonly episode: EpisodeMessages;
  /** The guided intake. */
  readonly intake: IntakeMessages;
  /** Sensory and posture examination. */
  readonly examination: ExaminationMessages;
  /** The help on keys. */
  readonly help: HelpMessages;
  /** The chart in sentences. */
  readonly summary: SummaryMessages;
}

/** The English words. */
export const lateEnglish: { readonly [G in keyof LateMessages]: () => Promise<LateMessages[G]> } = {
  clinician: async () => (await import('./en-clinician.js')).clinician,
  session: async () => (await import('./en-session.js')).session,
  print: async () => (await import('./en-print.js')).print,
  compare: async () => (await import('./en-compare.js')).compare,
  episode: async () => (await import('./en-episode.js')).episode,
  intake: async () => (await import('./en-intake.js')).intake,
  explorer: async () => (await import('./en-explorer.js')).explorer,
  examination: async () => (await import('./en-examination.js')).examination,
  help: async () => (await import('./en-help.js')).help,
  summary: async () => (await import('./en-summary.js')).summary,
};

type Words = Readonly<Record<string, unknown>>;

/** Optional groups of a locale: names of whole areas, and common words for pains. */
const optional = ['areas', 'commonWords'];
const reported = new Set<string>();

/** Groups of words; functions and lists count as single words. */
export const isGroup = (value: unknown): value is Words => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Words with English in place of missing ones, whose paths are added to `missing`; the same object if none is missing. */
export function filled<T extends object>(words: T, english: T, missing: string[], path = ''): T {
  const own: Words = isGroup(words) ? words : {};
  const found: Record<string, unknown> = {};
  for (const [key, word] of Object.entries(english)) {
    const said = own[key];
    if (optional.includes(key)) continue;
    if (said === undefined || said === null) {
      missing.push(path + key);
      found[key] = word;
    } else if (isGroup(word)) {
      const group = filled(said, word, missing, `${path}${key}.`);
      if (group !== said) found[key] = group;
    }
  }
  return Object.keys(found).length > 0 ? ({ ...words, ...found } as T) : words;
}

export function report(language: string, missing: readonly string[]): void {
  const problem = `palpate: the locale “${language}” has no words for ${missing.join(', ')}, so they are English. It may be older than they are.`;
  if (missing.length > 0 && !reported.has(problem)) console.error(problem);
  reported.add(problem);
}

/** A loaded group of words, with English in place of missing ones. */
export function completeWords<T extends object>(words: T, english: T, language: string, group: string): T {
  const missing: string[] = [];
  const whole = filled(words, english, missing, `${group}.`);
  report(language, missing);
  return whole;
}

/** Loads a group of words, with English in place of missing ones. */
export async function fetchWords<G extends keyof LateMessages>(messages: Pick<Messages, 'language' | G>, group: G): Promise<LateMessages[G]> {
  const load: () => Promise<LateMessages[G]> = messages[group] as never;
  const english: () => Promise<LateMessages[G]> = lateEnglish[group] as never;
  if (load === english || !load) return english();
  const [words, all] = await Promise.all([load(), english().catch(() => undefined)]);
  return all ? completeWords(words, all, messages.language, group) : words;
}
