'use client';
import { useState } from 'react';
import { isSameJson, type Mark, type Treatment } from '../../chart/index.js';
import { labelOf, type SessionMessages } from '../../locales/index.js';
import { useBodyMap, useBodyMapStore, type Folds } from '../../ui/index.js';
import { Group } from '../Group.js';
import { draftOf, newDraft, toPatch, toRecord } from './draft.js';
import { TreatmentForm } from './TreatmentForm.js';
import { TreatmentRow } from './TreatmentRow.js';
import { useFocusLater } from './use-focus-later.js';
import { useOpenForm, type OpenForm } from './use-open-form.js';

export interface TreatmentGroupProps {
  readonly mark: Mark;
  readonly folds: Folds;
  readonly words: SessionMessages;
}

/** The treatments of a mark: read, correct, remove, or add one without a session. Not for cautions. */
export function TreatmentGroup({ mark, folds, words }: TreatmentGroupProps) {
  const { labels, announce } = words;
  const store = useBodyMapStore();
  const all = useBodyMap((state) => state.chart.treatments);
  const isReadOnly = useBodyMap((state) => state.readOnly);
  const [open, setOpen] = useOpenForm(mark.id);
  const [said, setSaid] = useState('');
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const focusOn = useFocusLater(root);
  const treatments = all.filter((treatment) => treatment.mark === mark.id);
  const canAdd = !isReadOnly && mark.kind !== 'caution';
  if (treatments.length === 0 && !canAdd) return null;

  const { addTreatment, editTreatment, removeTreatment } = store.getState();
  // The same text twice is two events: a no-break space makes the browser see a difference.
  const say = (text: string) => setSaid((last) => (last === text ? `${text}\u00a0` : text));
  function openForm(form: OpenForm): void {
    setOpen(form);
    focusOn((group) => group.querySelector('select'));
  }
  /** @param id the treatment of the form; undefined for a new one */
  function close(id?: string, done = ''): void {
    setOpen(undefined);
    say(done);
    focusOn((group) => (id === undefined ? group.querySelector<HTMLElement>('[data-add]') : editButtonOf(group, id)));
  }
  function save(treatment: Treatment, { draft }: OpenForm): void {
    const isAsItWas = isSameJson({ ...toPatch(draft) }, { ...toPatch(draftOf(treatment)) });
    if (isAsItWas) close(treatment.id);
    else if (editTreatment(treatment.id, toPatch(draft)).ok) close(treatment.id, announce.treatmentChanged);
  }
  function record({ draft }: OpenForm): void {
    const made = addTreatment(toRecord(mark.id, draft));
    if (made.ok) close(made.id, announce.recorded(1));
  }
  return (
    <div ref={setRoot}>
      <Group title={labels.treatments} folds={folds} recorded={treatments.length}>
        {treatments.length === 0 ? null : (
          <ol className="palpate-treatments">
            {treatments.map((treatment) => (
              <li key={treatment.id} className="palpate-treatment" data-treatment={treatment.id}>
                {open?.treatment === treatment.id && !isReadOnly ? (
                  <TreatmentForm
                    mark={mark.id}
                    title={labelOf(words.techniques, treatment.technique)}
                    words={words}
                    draft={open.draft}
                    submit={labels.save}
                    onChange={(draft) => setOpen({ ...open, draft })}
                    onSubmit={() => save(treatment, open)}
                    onCancel={() => close(treatment.id)}
                  />
                ) : (
                  <TreatmentRow
                    treatment={treatment}
                    words={words}
                    onEdit={() => openForm({ treatment: treatment.id, draft: draftOf(treatment) })}
                    onRemove={() => removeTreatment(treatment.id).ok && say(announce.treatmentRemoved)}
                  />
                )}
              </li>
            ))}
          </ol>
        )}
        {canAdd && open && open.treatment === undefined ? (
          <TreatmentForm
            mark={mark.id}
            title={labels.addTreatment}
            words={words}
            draft={open.draft}
            submit={labels.record}
            onChange={(draft) => setOpen({ ...open, draft })}
            onSubmit={() => record(open)}
            onCancel={() => close()}
          />
        ) : canAdd ? (
          <button type="button" className="palpate-button" data-add="" onClick={() => openForm({ treatment: undefined, draft: newDraft(mark) })}>
            {labels.addTreatment}
          </button>
        ) : null}
      </Group>
      <div className="palpate-visually-hidden" role="status">
        {said}
      </div>
    </div>
  );
}

/** Compared, not used in a selector: an id may contain any character. */
const editButtonOf = (group: HTMLElement, id: string): HTMLElement | null | undefined =>
  [...group.querySelectorAll<HTMLElement>('[data-treatment]')].find((row) => row.dataset['treatment'] === id)?.querySelector<HTMLElement>('[data-edit]');
