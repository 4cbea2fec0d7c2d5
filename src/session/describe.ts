import type { SessionMessages } from '../locales/index.js';
import { heldHere, isHoldOver, leftOfStep, type SessionClock } from './session-clock.js';
import type { SessionState } from './session-store.js';

/** Milliseconds as whole seconds that count down: the full number until the first second is over. */
export const wholeSeconds = (ms: number): number => Math.ceil(ms / 1000);

/** The announcement for a change of a session: a hold begins, pauses or ends, or another mark is next. Undefined if only time passed. */
export function describeSession(state: SessionState, before: SessionState, placeOf: (id: string) => string, words: SessionMessages): string | undefined {
  const [now, then] = [state.clock, before.clock];
  const { announce } = words;
  if (!now || now === then) return undefined;
  const place = placeOf(now.plan[now.hold]?.mark ?? '');
  if (!then || now.hold !== then.hold) return announce.turn(place);
  if (now.isFinished) return then.isFinished ? undefined : announce.finished;
  if (isHoldOver(now)) return isHoldOver(then) ? undefined : announce.ends(place, words.held(words.duration(Math.round(heldHere(now) / 1000))));
  if (now.since === null) return then.since !== null && heldHere(now) > 0 ? announce.pauses : heldHere(now) < heldHere(then) ? announce.isReset : undefined;
  return then.since === null || now.step !== then.step ? holdInWords(now, words) : undefined;
}

function holdInWords(clock: SessionClock, words: SessionMessages): string | undefined {
  const step = clock.plan[clock.hold]?.steps[clock.step];
  return step && words.announce.begins(words.pressureOf(step), words.duration(wholeSeconds(leftOfStep(clock))));
}
