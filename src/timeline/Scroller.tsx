import { type ReactNode } from 'react';

/** Content that may be wider than its place. Keys scroll it too: not every browser gives the focus to what scrolls. */
export const Scroller = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <div className="palpate-timeline-scroll" tabIndex={0} role="group" aria-label={label}>
    {children}
  </div>
);
