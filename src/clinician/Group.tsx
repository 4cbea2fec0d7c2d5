'use client';
import { useState, type ReactNode } from 'react';
import { type Folds, useBodyMap } from '../ui/index.js';
import { useWords } from './words.js';

export interface GroupProps {
  readonly title: string;
  readonly folds: Folds;
  /** The number of recorded fields, shown while it is folded. Read-only, an empty group is not shown. */
  readonly recorded: number;
  /** Whether to open it at first even if nothing is recorded. Defaults to false. */
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}

/** Some fields under a title, in a group that folds. Open at first if something is recorded; then as the user left it. */
export function Group({ title, folds, recorded, isOpenAtFirst = false, children }: GroupProps) {
  const words = useWords();
  const isReadOnly = useBodyMap((state) => state.readOnly);
  const [isOpen, setIsOpen] = useState(() => folds.get(title) ?? (isOpenAtFirst || recorded > 0));
  if (isReadOnly && recorded === 0) return null;
  return (
    <details
      className="palpate-group"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== isOpen) folds.set(title, currentTarget.open);
        setIsOpen(currentTarget.open);
      }}
    >
      <summary className="palpate-group-title">
        {title}
        {recorded > 0 ? <span className="palpate-small">{words.recorded(recorded)}</span> : null}
      </summary>
      {children}
    </details>
  );
}

/** How many of some values are present. */
export const countSaid = (...values: readonly unknown[]): number => values.filter((value) => value !== undefined).length;
