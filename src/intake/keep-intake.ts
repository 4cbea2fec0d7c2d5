import { parseChart, serialiseChart, type Problem } from '../chart/index.js';
import { createDraftFile } from '../drafts/draft-file.js';
import type { DraftStorage } from '../drafts/index.js';
import { whenThere } from '../drafts/storage.js';
import { checkAnswers, withoutAnswers } from './answers.js';
import type { Intake } from './intake.js';
import { parseAnswers } from './parse.js';
import type { Answer, Answers, Questionnaire } from './types.js';

/**
 * A problem with a draft of an intake. `not-kept`: the storage is full, forbidden or broken; the next answer tries again. `unreadable`: the saved
 * text is not an intake with this questionnaire; it was moved to the key with the suffix `.unreadable`. `changed`: the questionnaire has changed;
 * answers that still fit are restored, and the whole draft is also saved under the key with the suffix `.unreadable`. `elsewhere`: another tab
 * wrote this draft; nothing is saved until `keepMine`.
 */
export type IntakeDraftProblem = {
  readonly kind: 'not-kept';
  /** What the storage threw. */
  readonly error: unknown;
} | {
  readonly kind: 'unreadable';
  /** What is wrong with the saved text. */
  readonly problems: readonly Problem[];
} | {
  readonly kind: 'changed';
  /** The answers that no longer fit: their question is gone or asks for something else. */
  readonly answers: readonly Answer[];
} | { readonly kind: 'elsewhere' };

/** Options of `keepIntake`. */
export interface IntakeDraftOptions {
  /** The draft's name: one per person and questionnaire. */
  readonly key: string;
  /** The storage: `localDrafts()` or `indexedDrafts()` of `palpate/drafts`, or your own. */
  readonly storage: DraftStorage;
  /** Called once per new problem, and with null when it is solved. */
  readonly onProblem?: ((problem: IntakeDraftProblem | null) => void) | undefined;
}

/** A draft of an intake on the device. */
export interface IntakeDraft {
  /** Resolves when the saved intake is restored, or if there was none. Never rejects. */
  readonly ready: Promise<void>;
  /** The current problem, or null. */
  readonly problem: () => IntakeDraftProblem | null;
  /** Two tabs: overwrites the other tab's draft with this intake. */
  keepMine(): void;
  /** Removes the draft, once the answers are saved elsewhere. */
  discard(): void;
  /** Stops saving. The draft stays. */
  stop(): void;
}

/** Saves answers, chart and screen after every answer, and restores them: after a crash, at most the last answer is missing. Never throws. */
export function keepIntake(intake: Intake, { key, storage, onProblem }: IntakeDraftOptions): IntakeDraft {
  let problem: IntakeDraftProblem | null = null;
  let found: string | null | undefined;
  let isStopped = false;
  let isRead = false;
  let last = '';

  function tell(next: IntakeDraftProblem | null): void {
    if (isStopped || (problem === null && next === null)) return;
    problem = next;
    onProblem?.(next);
  }
  const failed = (error: unknown): void => void (problem?.kind !== 'elsewhere' && tell({ kind: 'not-kept', error }));
  const file = createDraftFile({
    storage,
    key,
    onWritten: () => void (problem?.kind === 'not-kept' && tell(null)),
    onFound(other) {
      found = other;
      tell({ kind: 'elsewhere' });
    },
    onError: failed,
    onLate: failed,
  });

  function text(): string {
    const { answers, at } = intake.getState();
    return JSON.stringify({ answers, at, chart: JSON.parse(serialiseChart(intake.store.getState().head)) as unknown });
  }

  function keep(): void {
    if (!isRead || isStopped || problem?.kind === 'elsewhere') return;
    const next = text();
    if (next === last) return;
    last = next;
    file.write(next);
  }

  function putIn(kept: string | null): void {
    isRead = true;
    if (kept === null || isStopped) return;
    const read = readKept(kept, intake.questionnaire);
    if (read.ok) {
      file.seen(kept);
      // A saved draft has not been sent successfully: it must be confirmed again.
      const { confirmedAt: _confirmedAt, ...answers } = read.answers;
      const isWhole = read.unfit.length === 0;
      isRead = isWhole;
      // What no longer fits is asked again.
      intake.restore({ ...read, answers, at: isWhole ? read.at : '' });
      if (isWhole) {
        last = text();
        return;
      }
    }
    // It may be overwritten only after it has been saved elsewhere.
    isRead = false;
    whenThere(
      () => storage.write(`${key}.unreadable`, kept, undefined),
      () => {
        isRead = true;
        file.seen(kept);
        tell(read.ok ? { kind: 'changed', answers: read.unfit } : { kind: 'unreadable', problems: read.problems });
        keep();
      },
      failed,
    );
  }

  const ready = new Promise<void>((resolve) => {
    const end = (then: () => void) => {
      then();
      resolve();
    };
    whenThere(() => storage.read(key), (kept) => end(() => putIn(kept)), (error) => end(() => ((isRead = true), failed(error))));
  });
  // A gesture on the map is saved when it is over.
  const stops = [intake.subscribe(keep), intake.store.subscribe((state, before) => void ((state.past !== before.past || state.future !== before.future) && keep()))];

  return {
    ready,
    problem: () => problem,
    keepMine() {
      if (isStopped || problem?.kind !== 'elsewhere') return;
      if (found !== undefined) file.seen(found);
      tell(null);
      last = '';
      keep();
    },
    discard() {
      file.remove();
      tell(null);
    },
    stop() {
      keep();
      isStopped = true;
      for (const stop of stops) stop();
    },
  };
}

/** The answers that no longer fit the questionnaire: their question is gone, or asks for something else. */
function unfitIn(questionnaire: Questionnaire, answers: Answers): readonly Answer[] {
  const unfit = new Set(checkAnswers(questionnaire, answers).flatMap(({ item, fault }) => (fault === 'required' || fault === 'not-enabled' ? [] : [item])));
  return answers.answers.filter(({ item }) => unfit.has(item));
}

function readKept(kept: string, questionnaire: Questionnaire) {
  const failed = (problems: readonly Problem[]) => ({ ok: false as const, problems });
  let value: { answers?: unknown; chart?: unknown; at?: unknown } | null;
  try {
    value = JSON.parse(kept) as typeof value;
  } catch {
    return failed([{ path: '', message: 'is not JSON.' }]);
  }
  const [answers, chart] = [parseAnswers(value?.answers), parseChart(value?.chart)];
  if (!answers.ok) return failed(answers.problems);
  if (!chart.ok) return failed(chart.problems);
  if (answers.answers.questionnaire !== questionnaire.id) return failed([{ path: 'answers.questionnaire', message: 'is another questionnaire.' }]);
  const unfit = unfitIn(questionnaire, answers.answers);
  return { ok: true as const, unfit, answers: withoutAnswers(answers.answers, (id) => unfit.some(({ item }) => item === id)), chart: chart.chart, at: typeof value?.at === 'string' ? value.at : '' };
}
