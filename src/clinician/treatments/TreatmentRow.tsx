'use client';
import { formatPartialDate, momentOf, writeMoment, type Treatment } from '../../chart/index.js';
import { labelOf, type SessionMessages } from '../../locales/index.js';
import { Icon, useBodyMap, useMessages } from '../../ui/index.js';
import { stepsInWords, stepsOf } from '../../treatment/index.js';

export interface TreatmentRowProps {
  readonly treatment: Treatment;
  readonly words: SessionMessages;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** A recorded treatment: technique, depth or firmness, duration, result, author and time. */
export function TreatmentRow({ treatment, words, onEdit, onRemove }: TreatmentRowProps) {
  const messages = useMessages();
  const isReadOnly = useBodyMap((state) => state.readOnly);
  const { technique, intensityBefore: before, intensityAfter: after, by } = treatment;
  const moment = momentOf(treatment, 'createdAt');
  const what = labelOf(words.techniques, technique);
  const when = writeMoment(moment, messages.language);
  const isChange = before !== undefined && after !== undefined;
  const one = before === undefined ? after !== undefined && `${words.labels.afterwards}: ${messages.intensityOf(after)}` : `${words.labels.before}: ${messages.intensityOf(before)}`;
  return (
    <>
      <div className="palpate-treatment-text">
        <span className="palpate-treatment-what">
          {what}
          {isChange ? (
            <span className="palpate-change">
              <span aria-hidden="true">{messages.change(before, after)}</span>
              <span className="palpate-visually-hidden">{messages.treated(before, after)}</span>
            </span>
          ) : null}
        </span>
        <span className="palpate-small">{[stepsInWords(stepsOf(treatment), words), isChange ? '' : one].filter(Boolean).join(' · ')}</span>
        <span className="palpate-small">
          {labelOf(messages.authors, by)} · <time dateTime={formatPartialDate(moment)}>{when}</time>
        </span>
      </div>
      {isReadOnly ? null : (
        <>
          <button type="button" className="palpate-button" data-icon="" data-edit="" aria-label={words.editTreatment(what, when)} title={words.editTreatment(what, when)} onClick={onEdit}>
            <svg className="palpate-icon" viewBox="0 0 20 20" aria-hidden="true">
              <path d="M4 16l1-4 8.5-8.5 3 3L8 15zm7.5-10.5 3 3" />
            </svg>
          </button>
          <button type="button" className="palpate-button" data-icon="" aria-label={words.removeTreatment(what, when)} title={words.removeTreatment(what, when)} onClick={onRemove}>
            <Icon name="clear" />
          </button>
        </>
      )}
    </>
  );
}
