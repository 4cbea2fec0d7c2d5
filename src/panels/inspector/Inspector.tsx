'use client';
import { forwardRef, useId, useState, type HTMLAttributes, type ReactNode } from 'react';
import type { Mark } from '../../chart/index.js';
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

/** Props of the inspector: those of its element, the host's own form, and content below it. */
export interface BodyMapInspectorProps extends Omit<HTMLAttributes<HTMLElement>, 'children'> {
  /** A form of the host's own for the selected mark, instead of the one that the map's `inspector` names. */
  readonly children?: ((mark: Mark) => ReactNode) | undefined;
  /** Shown below the form, such as `<MuscleSuggestions />` of `palpate/explorer`. */
  readonly extras?: ReactNode;
}

/** The selected mark: where it is, and all that can be said of it. On a narrow host a sheet from below. */
export const BodyMapInspector = /* @__PURE__ */ forwardRef<HTMLElement, BodyMapInspectorProps>(function BodyMapInspector({ children, extras, className, ...rest }, ref) {
  const { messages, form } = useBodyMapContext();
  // Pending edits are shown at once: a text field cannot wait for the host at each letter.
  const mark = useBodyMap((state) => state.head.marks.find(({ id }) => id === state.selection));
  const isSelected = useBodyMap((state) => state.selection !== null);
  const chart = useBodyMap((state) => state.chart.id);
  const [folds] = useState<Folds>(() => new Map());
  // One that is selected and not on the chart is of last time.
  if (!mark) return isSelected ? <LastTime as="question" /> : null;
  return (
    <section role="group" {...rest} ref={ref} aria-label={messages.labels.details} className={className ? `palpate-inspector ${className}` : 'palpate-inspector'} data-kind={mark.kind}>
      {/* Marks of two charts may share an id, and what is half filled in for one person is not for another. */}
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

/** Where the mark is, a form for it, and the buttons that every mark has. */
function MarkDetails({ mark, children }: { readonly mark: Mark; readonly children: ReactNode }) {
  const { store, messages } = useBodyMapContext();
  const isReadOnly = useBodyMap((state) => state.readOnly);
  const title = useId();
  const shown = mark.kind === 'tenderness' ? [mark.view] : mark.areas.map((area) => area.view);
  const about = [messages.kinds[mark.kind], ...shown.map((view) => messages.views[view]), mark.kind === 'caution' ? labelOf(messages.cautionReasons, mark.reason) : undefined];
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
