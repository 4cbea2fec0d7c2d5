'use client';
import { useState } from 'react';
import type { BodyMapStore } from '../../store/index.js';
import { useBodyMap, useBodyMapStore } from '../../ui/index.js';
import type { Draft } from './draft.js';

/** An open form: for a treatment, or for a new one. */
export interface OpenForm {
  readonly treatment: string | undefined;
  readonly draft: Draft;
}

const openForms = new WeakMap<BodyMapStore, Map<string, OpenForm>>();

/**
 * The open form of a mark. It stays open when another mark is selected in between, so a tap loses no input. It does not carry over to another chart,
 * whose marks may have the same ids.
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
