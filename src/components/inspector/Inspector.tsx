'use client';
import { useId, useRef, type HTMLAttributes } from 'react';
import type { Mark } from '../../chart/index.js';
import { useBodyMap, useBodyMapContext } from '../context.js';
import { placeOf } from '../describe.js';
import { Icon } from '../Icon.js';
import { CautionField } from './CautionField.js';
import { DepthField, NoteField, QualityField } from './fields.js';
import { IntensityScale } from './IntensityScale.js';
import { TieField } from './TieField.js';
import { useKeepMarkInSight } from './use-keep-mark-in-sight.js';

/** The selected mark: where it is, and all that can be said of it. On a narrow host a sheet from below. */
export function BodyMapInspector({ className, ...rest }: HTMLAttributes<HTMLElement>) {
  const { messages } = useBodyMapContext();
  const mark = useBodyMap((state) => state.chart.marks.find(({ id }) => id === state.selection));
  const ref = useRef<HTMLElement>(null);
  useKeepMarkInSight(ref, mark?.id);
  if (!mark) return null;
  return (
    <section {...rest} ref={ref} aria-label={messages.labels.details} className={className ? `palpate-inspector ${className}` : 'palpate-inspector'} data-kind={mark.kind}>
      <MarkDetails key={mark.id} mark={mark} />
    </section>
  );
}

function MarkDetails({ mark }: { readonly mark: Mark }) {
  const { store, messages } = useBodyMapContext();
  const isReadOnly = useBodyMap((state) => state.readOnly);
  const title = useId();
  const shown = mark.kind === 'tenderness' ? [mark.view] : mark.areas.map((area) => area.view);
  const about = [messages.kinds[mark.kind], ...shown.map((view) => messages.views[view]), mark.kind === 'caution' ? messages.cautionReasons[mark.reason] : undefined];
  return (
    <div role="group" aria-labelledby={title} className="palpate-details">
      <div className="palpate-head">
        <h2 id={title} className="palpate-title">
          {placeOf(mark, messages)}
        </h2>
        <button type="button" className="palpate-button" data-icon="" aria-label={messages.labels.close} title={messages.labels.close} onClick={() => store.getState().select(null)}>
          <Icon name="close" />
        </button>
      </div>
      <p className="palpate-about">{about.filter(Boolean).join(' · ')}</p>
      {mark.kind === 'caution' ? null : (
        <>
          <IntensityScale mark={mark} />
          <QualityField mark={mark} />
          <DepthField mark={mark} />
        </>
      )}
      {mark.kind === 'caution' ? <CautionField mark={mark} /> : null}
      <TieField mark={mark} />
      <NoteField mark={mark} />
      {isReadOnly ? null : (
        <div className="palpate-buttons palpate-field">
          <button type="button" className="palpate-button" onClick={() => store.getState().startMoving(mark.id)}>
            <Icon name="move" />
            {messages.labels.move}
          </button>
          <button type="button" className="palpate-button" onClick={() => store.getState().removeMark(mark.id)}>
            <Icon name="clear" />
            {messages.labels.remove}
          </button>
        </div>
      )}
    </div>
  );
}
