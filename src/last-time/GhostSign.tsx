'use client';
import type { Mark } from '../chart/index.js';
import { signText } from '../drawing/index.js';

/** The symbol of a mark of the last visit: its number, pale and without a fill, because it is not today's. */
export function GhostSign({ mark, isSelected = false }: { readonly mark: Mark; readonly isSelected?: boolean }) {
  return (
    <span className="palpate-ghost" data-kind={mark.kind} data-selected={isSelected ? '' : undefined} aria-hidden="true">
      {signText(mark)}
    </span>
  );
}
