'use client';
import { useState } from 'react';
import type { EditActions } from '../store/index.js';
import { useTypingStep } from '../ui/index.js';

export interface TypedText {
  readonly text: string;
  /** The typed text cannot be stored. It stays until it is corrected, and so does the previously stored value. */
  readonly isBad: boolean;
  readonly type: (text: string) => void;
  readonly leave: () => void;
}

/**
 * A text field that stores its value while it is typed: half a number stays as typed, and the input is one undo step.
 *
 * @param stored the text for the stored value
 * @param take stores the value of a text through these edits, and returns how it will read; undefined, without storing, if it is invalid
 */
export function useTypedText(stored: string, take: (text: string, edits: EditActions) => string | undefined): TypedText {
  const step = useTypingStep();
  const [draft, setDraft] = useState<{ readonly text: string; readonly start: string; readonly from: string; readonly to: string | undefined }>();
  // Undo or another person changed the value meanwhile: the draft no longer applies.
  const live = draft && (stored === draft.from || stored === draft.to) ? draft : undefined;
  return {
    text: live?.text ?? stored,
    isBad: live !== undefined && live.to === undefined,
    type(text) {
      const start = step.begin() ? stored : (live?.start ?? stored);
      const to = take(text, step.edits());
      // On the way to `1,250` the text was `1,25`, which was not intended.
      if (to === undefined) step.cancel();
      setDraft({ text, start, from: to === undefined ? start : stored, to });
    },
    leave() {
      step.end();
      if (draft?.to !== undefined) setDraft(undefined);
    },
  };
}
