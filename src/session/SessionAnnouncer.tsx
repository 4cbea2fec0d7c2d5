'use client';
import { useEffect, useState } from 'react';
import { useBodyMapContext } from '../ui/index.js';
import { placeOf } from '../locales/index.js';
import { useSessionContext } from './context.js';
import { describeSession } from './describe.js';

/** Announces to screen readers when a hold begins and ends, and which mark is next; never the seconds. */
export function SessionAnnouncer() {
  const { store, messages } = useBodyMapContext();
  const { session, words } = useSessionContext();
  const [said, setSaid] = useState('');
  useEffect(() => {
    const place = (id: string) => {
      const mark = store.getState().chart.marks.find((other) => other.id === id);
      return mark ? placeOf(mark, messages) : words.labels.markGone;
    };
    return session.subscribe((state, before) => {
      const text = state.said !== before.said ? state.said : describeSession(state, before, place, words);
      // The same text twice is two events: a no-break space makes the browser see a difference.
      if (text) setSaid((last) => (last === text ? `${text}\u00a0` : text));
    });
  }, [session, store, messages, words]);
  return (
    <div className="palpate-visually-hidden" role="status">
      {said}
    </div>
  );
}
