import { problemText, type Messages } from '../locales/index.js';
import type { BodyMapState } from '../store/index.js';
import { activeElement } from '../ui/index.js';
import { describeStep } from './describe-step.js';

/** The announcement of a change for screen readers; empty if it has none. */
export function announcementOf(state: BodyMapState, before: BodyMapState, messages: Messages, page: Document | undefined): string | undefined {
  const { past, future, chart, problem, moving, tool } = state;
  const { announce, hints, labels, tools } = messages;
  if (problem && problem !== before.problem) return problemText(problem, messages);
  if (moving && moving !== before.moving) return labels.moveHint;
  if (state.linking && state.linking !== before.linking) return hints.tools[`referral-${state.areaTool.mode}`];
  // The switch itself announces its own change.
  if (tool !== before.tool && !isOnSwitch(page)) return announce.tool(tool === 'free' ? labels.free : tools[tool]);
  if (past === before.past) return undefined;
  const undone = future.length > before.future.length ? future.at(-1) : undefined;
  if (undone) return withStep(describeStep(undone, before.chart, messages), announce.stepUndone, announce.undone);
  const step = past.at(-1);
  if (past.length <= before.past.length || !step) return undefined;
  const isRedone = future.length < before.future.length && step === before.future.at(-1);
  const words = describeStep(step, chart, messages);
  return isRedone ? withStep(words, announce.stepRedone, announce.redone) : words;
}

const isOnSwitch = (page: Document | undefined): boolean => (page && activeElement(page)?.matches('input[type="radio"]')) ?? false;

const withStep = (step: string | undefined, named: (step: string) => string, plain: string): string => (step ? named(step) : plain);
