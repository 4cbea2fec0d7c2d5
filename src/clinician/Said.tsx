'use client';
import type { ReactNode } from 'react';

/** What is recorded in a field, to be read; nothing where nothing is. */
export function Said({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  if (children === undefined || children === null || children === '') return null;
  return (
    <p className="palpate-said">
      <span className="palpate-small">{label}</span> <span>{children}</span>
    </p>
  );
}
