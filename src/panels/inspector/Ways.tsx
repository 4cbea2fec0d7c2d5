'use client';
import type { MouseEvent } from 'react';
import type { Mark } from '../../chart/index.js';
import { focusOnStage } from '../../interaction/index.js';
import { useBodyMap, useBodyMapContext } from '../../ui/index.js';
import { useSheet } from '../sheet/context.js';

/** Shortcuts to the other fields of a mark while the sheet is at its lowest height. */
export function Ways({ mark }: { readonly mark: Mark }) {
  const { store, messages, allowNotes } = useBodyMapContext();
  const isReadOnly = useBodyMap((state) => state.readOnly);
  const sheet = useSheet();
  if (!sheet || isReadOnly) return null;

  /** Raises the sheet and goes to that field. */
  function show({ currentTarget }: MouseEvent<HTMLElement>, field: string): void {
    const panel = currentTarget.closest<HTMLElement>('.palpate-panel');
    sheet?.set({ size: 'half' });
    requestAnimationFrame(() => {
      const control = panel?.querySelector<HTMLElement>(field);
      const content = panel?.querySelector('.palpate-panel-scroll');
      const top = control?.closest('.palpate-field, .palpate-group')?.getBoundingClientRect().top ?? 0;
      content?.scrollBy({ top: top - content.getBoundingClientRect().top - 8, behavior: 'instant' });
      control?.focus({ preventScroll: true });
    });
  }
  return (
    <div className="palpate-ways">
      {mark.kind === 'tenderness' ? (
        <button type="button" className="palpate-way" data-first="" onClick={({ currentTarget }) => {
            // The sheet closes, so that the user can draw on the body.
            focusOnStage(currentTarget);
            store.getState().startLinking(mark.id);
          }}>
          <span className="palpate-ring" aria-hidden="true" />
          {messages.labels.feltElsewhere}
        </button>
      ) : null}
      {mark.kind === 'caution' ? null : (
        <button type="button" className="palpate-way" onClick={(event) => show(event, '.palpate-chip > input, .palpate-group-title')}>
          {messages.labels.howItFeels}
        </button>
      )}
      {allowNotes ? (
        <button type="button" className="palpate-way" onClick={(event) => show(event, 'textarea')}>
          {messages.labels.note}
        </button>
      ) : null}
    </div>
  );
}
