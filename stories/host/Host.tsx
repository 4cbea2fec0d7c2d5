import { useId, type ReactNode } from 'react';
import { female } from '../../src/figures/female.js';
import { male } from '../../src/figures/male.js';
import { neutral, type Figure } from '../../src/index.js';
import './host.css';

/** What most clinics would offer. */
export const everyFigure: readonly [Figure, ...Figure[]] = [neutral, female, male];

/** A column of a page of the given width, or as much as there is: the map goes by it, not by the window. */
export function Column({ width, children }: { readonly width?: number; readonly children: ReactNode }) {
  return (
    <div className="host host-column" style={width ? { maxInlineSize: width } : undefined}>
      {children}
    </div>
  );
}

/** A page with things beside or below one another, each under a heading of its own. */
export function Page({ children }: { readonly children: ReactNode }) {
  return <div className="host host-page">{children}</div>;
}

/** One thing on a page, and what it is. */
export function Titled({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="host-titled">
      <h2 id={id} className="host-title">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** JSON as people read it: to be scrolled, selected and copied, not changed. */
export function Json({ label, children, rows = 14 }: { readonly label: string; readonly children: string; readonly rows?: number }) {
  return <textarea className="host-json" aria-label={label} readOnly rows={rows} spellCheck={false} value={children} />;
}
