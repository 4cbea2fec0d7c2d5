'use client';
import type { ReactNode } from 'react';

/** The recorded value of a field, to read; empty without one. */
export function Said({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  if (children === undefined || children === null || children === '') return null;
  return (
    <p className="palpate-said">
      <span className="palpate-small">{label}</span> <span>{children}</span>
    </p>
  );
}
