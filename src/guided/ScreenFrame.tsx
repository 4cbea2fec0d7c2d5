'use client';
import { useEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import { placeOf } from '../locales/index.js';
import { askOf, groupTexts, namedBefore, painsOf, progressOf, withEntries, type Screen } from '../intake/index.js';
import { useBodyMap, useStore } from '../ui/index.js';
import { useIntake } from './context.js';
import { isScale } from './QuestionScreen.js';

interface ScreenFrameProps {
  readonly screen: Screen;
  /** Confirmed, and received by the host. */
  readonly isConfirmed: boolean;
  readonly sending: 'over' | 'under-way' | 'failed';
  readonly onConfirm: () => void;
  readonly children: ReactNode;
}

/** Kinds of screens on which an answer continues at once. */
const goesOn = (screen: Screen): boolean => {
  if (screen.kind === 'body') return ['place', 'side', 'another', 'felt-elsewhere', 'intensity', 'onset', 'course'].includes(screen.step);
  return screen.kind === 'question' && (screen.item.type === 'boolean' || (screen.item.type === 'choice' && !screen.item.several && !screen.item.open) || isScale(screen.item));
};

/** The frame of every question: progress, the question as a heading that gets the focus, Back and Next. */
export function ScreenFrame({ screen, isConfirmed, sending, onConfirm, children }: ScreenFrameProps) {
  const { intake, words, locale, questionId } = useIntake();
  const { labels } = words;
  const answers = useStore(intake, (state) => state.answers);
  const chart = useBodyMap((state) => state.head);
  const heading = useRef<HTMLHeadingElement>(null);
  const wasShown = useRef(shownBefore.has(intake));
  useEffect(() => {
    // When the page opens, its focus does not move.
    if (wasShown.current) heading.current?.focus({ preventScroll: true });
    shownBefore.add(intake);
    // A question that begins above the window would be out of sight.
    const page = heading.current?.closest('.palpate-intake-page');
    if (page && page.getBoundingClientRect().top < 0) page.scrollIntoView?.({ block: 'start' });
  }, [intake]);

  const list = intake.screens();
  const { done, left, isLeast } = progressOf(list, screen.key, answers);
  const isFirst = list.screens[0]?.key === screen.key;
  const isAnswered = answers.answers.some(({ item, state }) => item === screen.key && state === 'answered');
  const pain = screen.kind === 'body' && screen.step !== 'place' ? painsOf(chart).find(({ id }) => id === screen.pain) : undefined;
  const above = aboveOf();
  const question = questionOf();
  /** What the question is about: its groups and what the person named before, or the place of the pain. */
  function aboveOf(): string {
    if (screen.kind === 'body') return pain && screen.step !== 'side' ? placeOf(pain, locale) : '';
    if (screen.kind === 'summary') return '';
    const asked = withEntries(intake.questionnaire, answers);
    return [...groupTexts(screen.item, asked), ...(screen.item.another ? [screen.item.another] : []), ...namedBefore(screen.item, asked, answers)].join(' ');
  }
  function questionOf(): string {
    if (screen.kind === 'summary') return isConfirmed ? labels.thanks : labels.summary;
    if (screen.kind === 'body') return pain && screen.step === 'side' ? words.isThis(placeOf(pain, locale)) : askOf(screen, words);
    return screen.item.another === undefined ? (screen.item.text ?? labels.write) : labels.anotherEntry;
  }
  /** Invalid text does not count as skipping. */
  function goOn({ currentTarget }: MouseEvent<HTMLElement>): void {
    const typed = currentTarget.closest('.palpate-intake-page')?.querySelector<HTMLElement>('[data-fault], input:invalid');
    if (typed) typed.focus();
    else if (isAnswered || !isAsked(screen)) intake.next();
    else intake.skip();
  }
  return (
    <div className="palpate-intake-page" data-screen={screen.kind === 'question' ? screen.item.type : screen.kind === 'body' ? screen.step : screen.kind}>
      <div className="palpate-intake-top">
        {isFirst || isConfirmed ? null : (
          <button type="button" className="palpate-button" onClick={() => intake.back()}>
            {labels.back}
          </button>
        )}
        {screen.kind === 'summary' ? null : (
          <p className="palpate-intake-progress">
            <progress aria-hidden="true" value={done} max={done + left} />
            <span>{words.progress(done, left, isLeast)}</span>
          </p>
        )}
      </div>
      {above ? (
        <p id={`${questionId}-above`} className="palpate-intake-above">
          <bdi>{above}</bdi>
        </p>
      ) : null}
      <h2 ref={heading} id={questionId} tabIndex={-1} className="palpate-intake-question" aria-describedby={above ? `${questionId}-above` : undefined}>
        <bdi>{question}</bdi>
      </h2>
      {children}
      <div className="palpate-intake-ways">
        {screen.kind === 'summary' ? (
          isConfirmed ? null : (
            <>
              {sending === 'failed' ? (
                <p className="palpate-intake-notice" role="alert">
                  {labels.notSent}
                </p>
              ) : null}
              <button type="button" className="palpate-button palpate-intake-go" aria-disabled={sending === 'under-way' || undefined} onClick={sending === 'under-way' ? undefined : onConfirm}>
                {sending === 'failed' ? labels.sendAgain : labels.confirm}
              </button>
            </>
          )
        ) : (
          <>
            {goesOn(screen) && !isAnswered ? null : (
              <button type="button" className="palpate-button palpate-intake-go" onClick={goOn}>
                {labels.next}
              </button>
            )}
            {screen.kind === 'question' && screen.item.type === 'boolean' && screen.item.another === undefined ? (
              <button type="button" className="palpate-link palpate-intake-decline" onClick={() => intake.skip('declined')}>
                {labels.decline}
              </button>
            ) : null}
            {isAsked(screen) ? (
              <button type="button" className="palpate-link palpate-intake-skip" onClick={() => intake.skip()}>
                {labels.skip}
              </button>
            ) : null}
          </>
        )}
      </div>
    </div>
  );
}

/** Whether a screen needs an answer. */
const isAsked = (screen: Screen): boolean => screen.kind === 'body' || (screen.kind === 'question' && screen.item.type !== 'display' && screen.item.type !== 'unknown');

/** Intakes that have shown a screen. */
const shownBefore = new WeakSet<object>();
