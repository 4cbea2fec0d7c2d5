'use client';
import { useState } from 'react';
import type { BodyMapStore } from '../../store/index.js';
import { useBodyMap, useBodyMapStore } from '../../ui/index.js';
import type { Draft } from './draft.js';

/** A form that is open: on a treatment, or on one to be added. */
export interface OpenForm {
  readonly treatment: string | undefined;
  readonly draft: Draft;
}

const openForms = new WeakMap<BodyMapStore, Map<string, OpenForm>>();

/**
 * The form that is open at a mark. It stays when another mark is looked at in between: nothing that was filled in is lost by a tap. It
 * does not go over to another chart, whose marks may have the same ids.
 */
export function useOpenForm(mark: string): [OpenForm | undefined, (form: OpenForm | undefined) => void] {
  const store = useBodyMapStore();
  const forms = openForms.get(store) ?? new Map<string, OpenForm>();
  openForms.set(store, forms);
  const key = JSON.stringify([useBodyMap((state) => state.chart.id), mark]);
  const [open, setOpen] = useState(() => forms.get(key));
  return [
    open,
    (form) => {
      if (form) forms.set(key, form);
      else forms.delete(key);
      setOpen(form);
    },
  ];
}
