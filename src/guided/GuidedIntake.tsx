'use client';
import { useCallback, useEffect, useId, useMemo, useRef, useState, type HTMLAttributes } from 'react';
import { neutral, type Figure, type Perspective, type ZoneId } from '../anatomy/index.js';
import type { Author, Chart } from '../chart/index.js';
import type { DraftStorage } from '../drafts/index.js';
import { createAnswers, createIntake, keepIntake, type Answers, type IntakeDraft, type IntakeDraftProblem, type Questionnaire } from '../intake/index.js';
import { completeMessages, en, type IntakeMessages, type Messages } from '../locales/index.js';
import { BodyMap } from '../map/index.js';
import { createBodyMapStore, type BodyMapStore } from '../store/index.js';
import { serverChart, serverStamp, useStore, type ZoneClickEvent } from '../ui/index.js';
import { BodyScreen } from './BodyScreen.js';
import { IntakeContext } from './context.js';
import { QuestionScreen } from './QuestionScreen.js';
import { ScreenFrame } from './ScreenFrame.js';
import { SummaryScreen } from './SummaryScreen.js';
import { useWords } from './use-words.js';

/** Props of `GuidedIntake`; it also takes the attributes of its element. */
export interface GuidedIntakeProps extends Omit<HTMLAttributes<HTMLDivElement>, 'onChange'> {
  /** The questions. Read once. */
  readonly questionnaire: Questionnaire;
  /** Unfinished answers to continue. Read once. Defaults to none. */
  readonly defaultAnswers?: Answers | undefined;
  /** The chart of these answers. Defaults to an empty one, recorded by the `author`. */
  readonly defaultChart?: Chart | undefined;
  /** Your own store, instead of `defaultChart`. Defaults to a store of the intake. */
  readonly store?: BodyMapStore | undefined;
  /** Who answers. Defaults to `patient`. */
  readonly author?: Author | undefined;
  /** Called once per answer, after it. */
  readonly onChange?: ((answers: Answers, chart: Chart) => void) | undefined;
  /** Called each time the person confirms the summary: save here. The `draft` is removed when the returned promise resolves, or at once without one. If it rejects or throws, the page says that the answers were not sent and offers to send them again. */
  readonly onConfirm?: ((answers: Answers, chart: Chart) => void | Promise<void>) | undefined;
  /** Keeps every answer on the device and continues where the person stopped; `onProblem` gets each problem, and null once it is over. Read once. Defaults to keeping nothing. */
  readonly draft?: { readonly key: string; readonly storage: DraftStorage; readonly onProblem?: ((problem: IntakeDraftProblem | null) => void) | undefined } | undefined;
  /** The figures to offer; the first is shown. Defaults to the neutral one. */
  readonly figures?: readonly [Figure, ...Figure[]] | undefined;
  /** The perspective, without a `store`. Defaults to `facing`. */
  readonly perspective?: Perspective | undefined;
  /** Zones that cannot be marked and are in no list. Defaults to none. */
  readonly hiddenZones?: readonly ZoneId[] | undefined;
  /** The language. Defaults to English. */
  readonly locale?: Messages | undefined;
  /** The result of `await locale.intake()`: for a server, or to show everything at once. Defaults to loading it. */
  readonly words?: IntakeMessages | undefined;
  /** The clock. Defaults to the system's. */
  readonly now?: (() => Date) | undefined;
}

/** What the person reads of a draft. */
const noticeOf = { 'not-kept': 'notKept', unreadable: 'unreadable', changed: 'questionsChanged', elsewhere: 'otherTab' } as const;
const noZones: readonly ZoneId[] = [];
const onlyNeutral = [neutral] as const;

/** A questionnaire for a person to answer alone: one question per screen, with Back, Skip and a summary to confirm. */
export function GuidedIntake(props: GuidedIntakeProps) {
  const { questionnaire, defaultAnswers, defaultChart, store: given, author = 'patient', onChange, onConfirm, draft, figures = onlyNeutral, perspective, hiddenZones = noZones, locale: said = en, words: givenWords, now, className, ...rest } = props;
  const locale = completeMessages(said);
  const words = useWords(locale, givenWords);
  const [intake] = useState(() => {
    const store = given ?? createBodyMapStore({ chart: defaultChart ?? serverChart(author, figures[0].id), author, figure: figures[0].id, perspective, now });
    const stamp = serverStamp();
    const first = stamp && createAnswers(questionnaire, { id: stamp.id, startedAt: stamp.time, by: author });
    return createIntake({ questionnaire, store, answers: defaultAnswers ?? first, by: author, now });
  });
  const { at, answers } = useStore(intake, (state) => state);
  const [sending, setSending] = useState<'over' | 'under-way' | 'failed'>('over');
  const [problem, setProblem] = useState<IntakeDraftProblem | null>(null);
  const [noted, setNoted] = useState<IntakeDraftProblem['kind']>();
  const kept = useRef<IntakeDraft>(undefined);
  const [settings] = useState(draft);
  useEffect(() => {
    if (!settings) return undefined;
    const keeping = keepIntake(intake, { ...settings, onProblem: (found) => (setProblem(found), settings.onProblem?.(found)) });
    kept.current = keeping;
    return () => keeping.stop();
  }, [intake, settings]);
  const heard = useRef(onChange);
  useEffect(() => void (heard.current = onChange));
  useEffect(() => intake.subscribe((state, before) => void (state.answers !== before.answers && heard.current?.(state.answers, intake.store.getState().chart))), [intake]);

  const questionId = useId();
  const hidden = hiddenZones.join(' ');
  const hiddenSet = useMemo(() => new Set(hidden ? (hidden.split(' ') as ZoneId[]) : []), [hidden]);
  const context = useMemo(() => words && { intake, words, locale, questionId, hiddenZones: hiddenSet }, [intake, words, locale, questionId, hiddenSet]);
  const screen = intake.screen();
  const isConfirmed = answers.confirmedAt !== undefined && sending === 'over';
  const chosen = useRef<(event: ZoneClickEvent) => void>(undefined);
  const listenToZones = useCallback((listener: ((event: ZoneClickEvent) => void) | undefined) => void (chosen.current = listener), []);
  if (!context || !words) return null;

  async function confirm(): Promise<void> {
    const done = intake.confirm();
    try {
      const sent = onConfirm?.(done, intake.store.getState().chart);
      if (sent) setSending('under-way');
      await sent;
      setSending('over');
      kept.current?.discard();
    } catch (error) {
      // The draft on the device stays, and the person can send it again.
      setSending('failed');
      console.error('palpate: `onConfirm` of `GuidedIntake` failed; the answers were not sent.', error);
    }
  }
  const listen = (event: ZoneClickEvent): void => {
    event.preventDefault();
    chosen.current?.(event);
  };
  return (
    <BodyMap.Root
      {...rest}
      className={className ? `palpate-intake ${className}` : 'palpate-intake'}
      store={intake.store}
      figures={figures}
      hiddenZones={hiddenZones}
      locale={locale}
      shortcuts={false}
      onZoneClick={listen}
      onMarkClick={(event) => event.preventDefault()}
    >
      <IntakeContext.Provider value={context}>
        {problem && problem.kind !== noted ? (
          <p className="palpate-intake-notice" role="alert">
            {words.labels[noticeOf[problem.kind]]}{' '}
            <button type="button" className="palpate-button" onClick={() => (problem.kind === 'elsewhere' ? kept.current?.keepMine() : setNoted(problem.kind))}>
              {problem.kind === 'elsewhere' ? words.labels.takeMine : words.labels.understood}
            </button>
          </p>
        ) : null}
        <ScreenFrame key={isConfirmed ? 'confirmed' : at} screen={screen} isConfirmed={isConfirmed} sending={sending} onConfirm={() => void confirm()}>
          {screen.kind === 'summary' ? <SummaryScreen /> : screen.kind === 'body' ? <BodyScreen screen={screen} listen={listenToZones} /> : <QuestionScreen screen={screen} />}
        </ScreenFrame>
      </IntakeContext.Provider>
    </BodyMap.Root>
  );
}
