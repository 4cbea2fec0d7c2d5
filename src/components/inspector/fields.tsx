'use client';
import { useEffect, useId, useRef } from 'react';
import { depths, qualities, type Mark, type Quality } from '../../chart/index.js';
import { Choice } from '../Choice.js';
import { useBodyMap, useBodyMapContext } from '../context.js';

type Sensation = Exclude<Mark, { kind: 'caution' }>;

/** The qualities that are offered to everybody; a mark that has another shows it too. */
const common: readonly Quality[] = ['aching', 'burning', 'stabbing', 'cramping', 'throbbing', 'numbness', 'tingling', 'stiffness'];

/** What it feels like: any number of plain words. */
export function QualityField({ mark }: { readonly mark: Sensation }) {
  const { store, messages } = useBodyMapContext();
  const isReadOnly = useBodyMap((state) => state.readOnly);
  const chosen = mark.qualities ?? [];
  const offered = qualities.filter((quality) => chosen.includes(quality) || (!isReadOnly && common.includes(quality)));
  const toggle = (quality: Quality) => {
    const next = qualities.filter((other) => (other === quality) !== chosen.includes(other));
    store.getState().editMark(mark.id, { qualities: next.length ? next : undefined });
  };
  if (offered.length === 0) return null;
  return (
    <fieldset className="palpate-field" disabled={isReadOnly}>
      <legend className="palpate-label">{messages.labels.qualities}</legend>
      <div className="palpate-chips">
        {offered.map((quality) => (
          <label key={quality} className="palpate-chip">
            <input type="checkbox" checked={chosen.includes(quality)} onChange={() => toggle(quality)} />
            <span>{messages.qualities[quality]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Near the skin, deep, both, or not said. */
export function DepthField({ mark }: { readonly mark: Sensation }) {
  const { store, messages } = useBodyMapContext();
  const isReadOnly = useBodyMap((state) => state.readOnly);
  if (isReadOnly && !mark.depth) return null;
  const unsaid = 'unsaid';
  return (
    <Choice
      label={messages.labels.depth}
      isLabelShown
      isDisabled={isReadOnly}
      className="palpate-field"
      value={mark.depth ?? unsaid}
      onChoose={(depth) => store.getState().editMark(mark.id, { depth: depth === unsaid ? undefined : depth })}
      options={[{ value: unsaid, label: messages.labels.depthUnsaid } as const, ...depths.map((depth) => ({ value: depth, label: messages.depths[depth] }))]}
    />
  );
}

/** Free text, where the host allows it. All that is typed in one go is one step to undo. */
export function NoteField({ mark }: { readonly mark: Mark }) {
  const { store, messages, allowNotes } = useBodyMapContext();
  const isReadOnly = useBodyMap((state) => state.readOnly);
  const isTyping = useRef(false);
  const id = useId();
  const end = () => {
    if (!isTyping.current) return;
    isTyping.current = false;
    store.getState().endGesture();
  };
  const endLatest = useRef(end);
  endLatest.current = end;
  useEffect(() => () => endLatest.current(), [mark.id]);
  if (isReadOnly || !allowNotes) {
    return mark.note ? <p className="palpate-field palpate-note">{mark.note}</p> : null;
  }
  return (
    <div className="palpate-field">
      <label className="palpate-label" htmlFor={id}>
        {messages.labels.note}
      </label>
      <textarea
        id={id}
        className="palpate-text"
        rows={2}
        maxLength={2000}
        value={mark.note ?? ''}
        onChange={(event) => {
          if (!isTyping.current) store.getState().beginGesture();
          isTyping.current = true;
          store.getState().editMark(mark.id, { note: event.target.value || undefined });
        }}
        onBlur={end}
      />
    </div>
  );
}
