'use client';
import { useEffect, useRef, useState } from 'react';
import { announcementOf } from './announcement.js';
import { useBodyMapContext } from '../ui/index.js';

/** Milliseconds: of announcements in quick succession, only the last is made. */
const quiet = 300;

/** Announces each change once to screen readers. The live region stays mounted: a new one would not be announced. */
export function Announcer() {
  const { late, messages } = useBodyMapContext();
  const [said, setSaid] = useState('');
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let next: string | undefined;
    // The same text twice is two events: a no-break space makes the browser see a difference.
    const say = (words: string) => setSaid((last) => (last === words ? `${words}\u00a0` : words));
    const sayNext = () => {
      timer = undefined;
      if (next) say(next);
      next = undefined;
    };
    const stop = late.subscribe((state, before) => {
      const words = announcementOf(state, before, messages, region.current?.ownerDocument);
      if (!words) return;
      // A held key would otherwise cause a burst of announcements.
      if (timer === undefined) say(words);
      else next = words;
      clearTimeout(timer);
      timer = setTimeout(sayNext, quiet);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [late, messages]);
  return (
    <div ref={region} className="palpate-visually-hidden" role="status">
      {said}
    </div>
  );
}
