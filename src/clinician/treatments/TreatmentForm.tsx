'use client';
import { useId } from 'react';
import type { SessionMessages } from '../../locales/index.js';
import { CautionWarning, RatingScale } from '../../ui/index.js';
import { WorkFields } from '../../treatment/index.js';
import type { Draft } from './draft.js';

export interface TreatmentFormProps {
  readonly mark: string;
  readonly title: string;
  readonly words: SessionMessages;
  readonly draft: Draft;
  readonly submit: string;
  readonly onChange: (draft: Draft) => void;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
}

/** The form of a treatment: nothing is recorded until the user confirms. */
export function TreatmentForm({ mark, title, words, draft, submit, onChange, onSubmit, onCancel }: TreatmentFormProps) {
  const { labels } = words;
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className="palpate-treatment-form">
      <h3 id={id} className="palpate-label">
        {title}
      </h3>
      <CautionWarning markId={mark} />
      <WorkFields words={words} work={draft.work} least={0} onChange={(work) => onChange({ ...draft, work })} />
      <RatingScale label={labels.before} value={draft.before} onRate={(before) => onChange({ ...draft, before })} />
      <RatingScale label={labels.afterwards} value={draft.after} onRate={(after) => onChange({ ...draft, after })} />
      <div className="palpate-buttons">
        <button type="button" className="palpate-button palpate-primary" onClick={onSubmit}>
          {submit}
        </button>
        <button type="button" className="palpate-button" onClick={onCancel}>
          {labels.cancel}
        </button>
      </div>
    </div>
  );
}
