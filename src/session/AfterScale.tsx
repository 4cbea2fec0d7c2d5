'use client';
import { useSession, useSessionContext } from './context.js';
import { RatingField } from '../treatment/index.js';

/** How tender a mark is after what was done in this session. */
export function AfterScale({ markId, of }: { readonly markId: string; readonly of?: string }) {
  const { session, words } = useSessionContext();
  const value = useSession((state) => state.after[markId]);
  const label = (
    <>
      {words.labels.after} {of ? <span className="palpate-visually-hidden">{of}</span> : null}
    </>
  );
  return <RatingField label={label} value={value} onRate={(intensity) => session.getState().rate(markId, intensity)} />;
}
