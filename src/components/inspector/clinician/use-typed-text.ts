'use client';
import { useState } from 'react';
import { useTypingStep } from '../use-typing-step.js';

export interface TypedText {
  readonly text: string;
  /** What stands there cannot be stored. It stays until it is put right; what was stored before stays too. */
  readonly isBad: boolean;
  readonly type: (text: string) => void;
  readonly leave: () => void;
}

/**
 * A text field whose text is read while it is typed: half a number stays as it stands, and is one step to undo.
 *
 * @param stored how the field reads by what is stored
 * @param take stores what a text says and answers how it will read; undefined, and nothing stored, if it says nothing good
 */
export function useTypedText(stored: string, take: (text: string) => string | undefined): TypedText {
  const step = useTypingStep();
  const [draft, setDraft] = useState<{ readonly text: string; readonly from: string; readonly to: string | undefined }>();
  // Undo, or another person, has changed it meanwhile: the draft is of something that is gone.
  const live = draft && (stored === draft.from || stored === draft.to) ? draft : undefined;
  return {
    text: live?.text ?? stored,
    isBad: live !== undefined && live.to === undefined,
    type(text) {
      step.begin();
      setDraft({ text, from: stored, to: take(text) });
    },
    leave() {
      step.end();
      if (draft?.to !== undefined) setDraft(undefined);
    },
  };
}
