'use client';
import { useId } from 'react';
import type { Mark } from '../../chart/index.js';
import { useBodyMap, useBodyMapContext, useTypingStep } from '../../ui/index.js';

/** Free text, if the host allows it. Typing in one go is one undo step. */
export function NoteField({ mark }: { readonly mark: Mark }) {
  const { messages, allowNotes } = useBodyMapContext();
  const isReadOnly = useBodyMap((state) => state.readOnly);
  const step = useTypingStep();
  const id = useId();
  if (isReadOnly || !allowNotes) {
    return mark.note ? <p className="palpate-field palpate-note" dir="auto">{mark.note}</p> : null;
  }
  return (
    <div className="palpate-field">
      <label className="palpate-label" htmlFor={id}>
        {messages.labels.note}
      </label>
      <textarea
        form=""
        id={id}
        className="palpate-text"
        // A note is in its author's language.
        dir="auto"
        rows={2}
        maxLength={2000}
        value={mark.note ?? ''}
        onChange={(event) => {
          step.begin();
          step.edits().editMark(mark.id, { note: event.target.value || undefined });
        }}
        onBlur={step.end}
      />
    </div>
  );
}
