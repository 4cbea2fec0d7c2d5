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
 * A text field whose text is read while it is typed: half a number stays as typed, and is one step to undo.
 *
 * @param stored how the field reads by what is stored
 * @param take stores what a text says, by these edits, and answers how it will read; undefined, and nothing stored, if it says nothing good
 */
export function useTypedText(stored: string, take: (text: string, edits: EditActions) => string | undefined): TypedText {
  const step = useTypingStep();
  const [draft, setDraft] = useState<{ readonly text: string; readonly start: string; readonly from: string; readonly to: string | undefined }>();
  // Undo, or another person, has changed it meanwhile: the draft is of something that is gone.
  const live = draft && (stored === draft.from || stored === draft.to) ? draft : undefined;
  return {
    text: live?.text ?? stored,
    isBad: live !== undefined && live.to === undefined,
    type(text) {
      const start = step.begin() ? stored : (live?.start ?? stored);
      const to = take(text, step.edits());
      // `1,250` was `1,25` on the way: that is not what anybody meant.
      if (to === undefined) step.cancel();
      setDraft({ text, start, from: to === undefined ? start : stored, to });
    },
    leave() {
      step.end();
      if (draft?.to !== undefined) setDraft(undefined);
    },
  };
}
