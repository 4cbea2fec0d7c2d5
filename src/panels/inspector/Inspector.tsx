'use client';
import { forwardRef, useId, useState, type HTMLAttributes, type ReactNode } from 'react';
import { viewsOfMark, type Mark } from '../../chart/index.js';
import { CautionWarning, Icon, useBodyMap, useBodyMapContext, type Folds, type InspectorForm } from '../../ui/index.js';
import { labelOf, placeOf } from '../../locales/index.js';
import { LastTime } from '../LastTime.js';
import { CautionField } from './CautionField.js';
import { ClinicianFields } from './ClinicianFields.js';
import { focusOnStage } from '../../interaction/index.js';
import { NoteField } from './NoteField.js';
import { SensationFields } from './SensationFields.js';
import { TieField } from './TieField.js';
import { Ways } from './Ways.js';

/** Props of `BodyMap.Inspector`. */
export interface BodyMapInspectorProps extends Omit<HTMLAttributes<HTMLElement>, 'children'> {
  /** Your own form for the selected mark. Defaults to the form that the map's `inspector` names. */
  readonly children?: ((mark: Mark) => ReactNode) | undefined;
  /** Content below the form, such as `<MuscleSuggestions />` of `palpate/explorer`. Defaults to none. */
  readonly extras?: ReactNode;
}

/** The form for the selected mark. In a narrow layout it is in the sheet. */
export const BodyMapInspector = /* @__PURE__ */ forwardRef<HTMLElement, BodyMapInspectorProps>(function BodyMapInspector({ children, extras, className, ...rest }, ref) {
  const { messages, form } = useBodyMapContext();
  const selection = useBodyMap((state) => state.selection);
  // Pending edits are shown at once: a text field cannot wait for the host after each letter.
  const mark = useBodyMap((state) => state.head.marks.find(({ id }) => id === selection));
  const chart = useBodyMap((state) => state.chart.id);
  const [folds] = useState<Folds>(() => new Map());
  // A selected mark that is not on the chart is one of the last visit.
  if (!mark) return selection !== null ? <LastTime as="question" /> : null;
  return (
    <section role="group" {...rest} ref={ref} aria-label={messages.labels.details} className={className ? `palpate-inspector ${className}` : 'palpate-inspector'} data-kind={mark.kind}>
      {/* Marks of two charts may share an id, and a half-filled form for one person must not appear for another. */}
      <MarkDetails key={JSON.stringify([chart, mark.id])} mark={mark}>
        {children ? children(mark) : <Fields mark={mark} form={form} folds={folds} />}
        {extras}
      </MarkDetails>
    </section>
  );
});

function Fields({ mark, form, folds }: { readonly mark: Mark; readonly form: InspectorForm; readonly folds: Folds }) {
  return (
    <>
      {mark.kind === 'caution' ? <CautionField mark={mark} /> : <SensationFields mark={mark} form={form} folds={folds} />}
      {mark.kind !== 'caution' ? null : form === 'clinician' ? <ClinicianFields mark={mark} folds={folds} /> : <LastTime as="status" mark={mark} />}
      <TieField mark={mark} />
      <NoteField mark={mark} />
    </>
  );
}

/** The place of the mark, its form, and the buttons of every mark. */
function MarkDetails({ mark, children }: { readonly mark: Mark; readonly children: ReactNode }) {
  const { store, messages } = useBodyMapContext();
  const isReadOnly = useBodyMap((state) => state.readOnly);
  const title = useId();
  const about = [messages.kinds[mark.kind], ...viewsOfMark(mark).map((view) => messages.views[view]), mark.kind === 'caution' ? labelOf(messages.cautionReasons, mark.reason) : undefined];
  return (
    <div role="group" aria-labelledby={title} className="palpate-details">
      <div className="palpate-head">
        <h2 id={title} className="palpate-title">
          {[mark.name, placeOf(mark, messages)].filter(Boolean).join(' · ')}
        </h2>
        <button
          type="button"
          className="palpate-done"
          onClick={({ currentTarget }) => {
            focusOnStage(currentTarget, mark.id);
            store.getState().select(null);
          }}
        >
          {messages.labels.close}
        </button>
      </div>
      <p className="palpate-about">{about.filter(Boolean).join(' · ')}</p>
      <CautionWarning markId={mark.id} />
      {children}
      <Ways mark={mark} />
      {isReadOnly ? null : (
        <div className="palpate-buttons palpate-field">
          <button type="button" className="palpate-button" onClick={() => store.getState().startMoving(mark.id)}>
            <Icon name="move" />
            {messages.labels.move}
          </button>
          <button
            type="button"
            className="palpate-button"
            onClick={({ currentTarget }) => {
              focusOnStage(currentTarget);
              store.getState().removeMark(mark.id);
            }}
          >
            <Icon name="clear" />
            {messages.labels.remove}
          </button>
        </div>
      )}
    </div>
  );
}
