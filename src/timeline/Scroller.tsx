import { type ReactNode } from 'react';

interface ScrollerProps {
  readonly label: string;
  /** Receives `scrollLeft`. */
  readonly onScroll?: (left: number) => void;
  readonly children: ReactNode;
}

/** Content that may be wider than its place. Keys scroll it too: not every browser gives the focus to what scrolls. */
export const Scroller = ({ label, onScroll, children }: ScrollerProps) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <div className="palpate-timeline-scroll" tabIndex={0} role="group" aria-label={label} onScroll={onScroll && ((event) => onScroll(event.currentTarget.scrollLeft))}>
    {children}
  </div>
);
