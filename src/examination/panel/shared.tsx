'use client';
import { useId, useMemo, type ReactNode } from 'react';
import { authors, choicesWith, type Author, type Word } from '../../chart/index.js';
import { labelOf, type ExaminationMessages, type ExaminationTerms } from '../../locales/index.js';
import { builtInSensation, parseSensation, type ParseSensationResult } from '../../sensation/index.js';
import { Choice, useMessages } from '../../ui/index.js';

export interface PanelWords {
  readonly words: ExaminationMessages;
  readonly terms: ExaminationTerms;
}

/** Who records, and the current time. */
export const stampOf = (by: Word<Author>) => ({ by, at: new Date().toISOString() });

/** The tables: the built-in ones, or the host's once they are checked. */
export const useTables = (own: unknown): ParseSensationResult => useMemo(() => (own === undefined ? { ok: true, tables: builtInSensation() } : parseSensation(own)), [own]);

/** The problems of a host's tables. */
export function BadTables({ read, words: { labels } }: { readonly read: ParseSensationResult; readonly words: ExaminationMessages }) {
  return (
    <div role="alert">
      <p>{labels.badTables}</p>
      <ul lang="en" dir="ltr">{read.ok ? null : read.problems.map(({ path, message }) => <li key={`${path} ${message}`}>{`${path} ${message}`}</li>)}</ul>
    </div>
  );
}

/** The statement shown wherever the tables are opened. */
export function Caveats({ terms, isBuiltIn, note }: Pick<PanelWords, 'terms'> & { readonly isBuiltIn: boolean; readonly note?: string | undefined }) {
  return (
    <p className="palpate-small">
      {isBuiltIn ? <strong>{terms.caveats.draft}</strong> : null} {terms.caveats.levels} {note}
    </p>
  );
}

/** Who examines. */
export function Observer({ value, onChoose, words }: { readonly value: Word<Author>; readonly onChoose: (by: Word<Author>) => void; readonly words: ExaminationMessages }) {
  const messages = useMessages();
  return <Choice label={words.labels.observer} isLabelShown options={choicesWith(authors, value).map((by) => ({ value: by, label: labelOf(messages.authors, by) }))} value={value} onChoose={onChoose} />;
}

export interface WalkProps {
  readonly words: ExaminationMessages;
  readonly step: number;
  readonly names: readonly string[];
  readonly recorded: number;
  readonly onStep: (step: number) => void;
  readonly children: ReactNode;
}

/** A sequence of items with direct access to each: the current one, progress, previous, next. */
export function Walk({ words, step, names, recorded, onStep, children }: WalkProps) {
  const id = useId();
  return (
    <div className="palpate-walk" role="group" aria-labelledby={`${id}-name`}>
      <h3 id={`${id}-name`} className="palpate-walk-name">
        {names[step]}
      </h3>
      {children}
      <p className="palpate-small" role="status">
        {words.step(step + 1, names.length, recorded)}
      </p>
      <div className="palpate-walk-steps">
        <button type="button" className="palpate-button" disabled={step === 0} onClick={() => onStep(step - 1)}>
          {words.labels.previous}
        </button>
        <button type="button" className="palpate-button" disabled={step === names.length - 1} onClick={() => onStep(step + 1)}>
          {words.labels.next}
        </button>
        <label className="palpate-walk-to">
          <span className="palpate-label">{words.labels.goTo}</span>
          <select form="" className="palpate-text" value={step} onChange={({ target }) => onStep(Number(target.value))}>
            {names.map((name, i) => (
              <option key={name} value={i}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
    </div>
  );
}
