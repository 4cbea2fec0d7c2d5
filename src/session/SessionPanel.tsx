'use client';
import { forwardRef, useEffect, useId, useMemo, useRef, type ComponentType, type ForwardedRef } from 'react';
import type { SessionMessages } from '../locales/index.js';
import { useBodyMap, useBodyMapStore } from '../ui/index.js';
import { SessionContext, useSession, useSessionContext } from './context.js';
import { DoneList } from './DoneList.js';
import { Guide } from './Guide.js';
import { PlanForm } from './PlanForm.js';
import { Review } from './Review.js';
import type { BodyMapSessionProps } from './props.js';
import { SessionAnnouncer } from './SessionAnnouncer.js';
import { sessionOf } from './session-store.js';

/** The session panel in a language. */
export function createSessionPanel(words: SessionMessages): ComponentType<BodyMapSessionProps> {
  return forwardRef<HTMLElement, BodyMapSessionProps>(function SessionPanel(props, ref) {
    const store = useBodyMapStore();
    const value = useMemo(() => ({ session: sessionOf(store), words }), [store]);
    return (
      <SessionContext.Provider value={value}>
        <Panel {...props} section={ref} />
      </SessionContext.Provider>
    );
  });
}

/** Shows plan, guide or review; on a read-only chart, what was done. */
function Panel({ className, section, ...rest }: BodyMapSessionProps & { readonly section: ForwardedRef<HTMLElement> }) {
  const { labels } = useSessionContext().words;
  const isReadOnly = useBodyMap((state) => state.readOnly);
  const phase = useSession(({ clock }) => (clock === null ? 'plan' : clock.isFinished ? 'review' : 'guide'));
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(phase);
  useEffect(() => {
    // The pressed button is gone: focus moves to what replaced it.
    if (shown.current !== phase) heading.current?.focus();
    shown.current = phase;
  }, [phase]);
  return (
    <section {...rest} ref={section} aria-labelledby={title} className={className ? `palpate-session ${className}` : 'palpate-session'} data-phase={isReadOnly ? 'done' : phase}>
      <h2 id={title} ref={heading} tabIndex={-1} className="palpate-label">
        {phase === 'review' && !isReadOnly ? labels.review : labels.session}
      </h2>
      {isReadOnly ? <DoneList /> : phase === 'plan' ? <PlanForm /> : phase === 'guide' ? <Guide /> : <Review />}
      <SessionAnnouncer />
    </section>
  );
}
