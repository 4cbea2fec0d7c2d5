'use client';
import { useBodyMap, useBodyMapStore } from '../../context.js';

/** Whole parts of the body as targets (pressed), or every zone. */
export function CoarseSwitch({ label }: { readonly label: string }) {
  const store = useBodyMapStore();
  const isCoarse = useBodyMap((state) => state.coarse);
  const isReadOnly = useBodyMap((state) => state.readOnly);
  if (isReadOnly) return null;
  return (
    <button type="button" className="palpate-button" aria-pressed={isCoarse} onClick={() => store.getState().setCoarse(!isCoarse)}>
      {label}
    </button>
  );
}
