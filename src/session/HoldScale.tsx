'use client';
import { RatingScale } from '../ui/index.js';
import { useSession, useSessionContext } from './context.js';

interface HoldScaleProps {
  readonly when: 'before' | 'after';
  readonly markId: string;
  /** The place, for screen readers, if there are several scales on the page. */
  readonly of?: string;
}

/** How tender a mark is before or after a hold. */
export function HoldScale({ when, markId, of }: HoldScaleProps) {
  const { session, words } = useSessionContext();
  const value = useSession((state) => state[when][markId]);
  const label = (
    <>
      {when === 'before' ? words.labels.beforeHold : words.labels.after} {of ? <span className="palpate-visually-hidden">{of}</span> : null}
    </>
  );
  return <RatingScale label={label} value={value} onRate={(intensity) => session.getState().rate(when, markId, intensity)} />;
}
