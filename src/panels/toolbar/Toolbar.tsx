'use client';
import { forwardRef, useState, type HTMLAttributes } from 'react';
import { Icon, useMessages } from '../../ui/index.js';
import { CoarseSwitch } from './CoarseSwitch.js';
import { GoTo } from './GoTo.js';
import { HelpButton } from './HelpButton.js';
import { AreaTools, ProblemNotice } from './AreaTools.js';
import { ClearButton, ClearedNotice } from './ClearButton.js';
import { HistoryButtons } from './HistoryButtons.js';
import { PrintButton } from './PrintButton.js';
import { FigureSwitch, PerspectiveSwitch, ToolSwitch, ViewSwitch } from './switches.js';

/** Tool, undo, redo, clear; view, figure, perspective. Give it children to arrange the same pieces otherwise. */
export const BodyMapToolbar = /* @__PURE__ */ forwardRef<HTMLDivElement, HTMLAttributes<HTMLDivElement>>(function BodyMapToolbar({ className, children, ...rest }, ref) {
  const messages = useMessages();
  return (
    <div {...rest} ref={ref} role="group" aria-label={messages.labels.tools} className={className ? `palpate-toolbar ${className}` : 'palpate-toolbar'}>
      {children ?? (
        <>
          <ViewSwitch />
          <ToolSwitch />
          <HistoryButtons />
          <div className="palpate-more palpate-when-wide">
            <LessOften />
          </div>
          <FoldedAway />
          <AreaTools />
          <ClearedNotice />
          <ProblemNotice />
        </>
      )}
    </div>
  );
});

/** Where there is little room: rendered when it is unfolded for the first time, as most never do. */
function FoldedAway() {
  const messages = useMessages();
  const [isWanted, setWanted] = useState(false);
  return (
    <details className="palpate-more palpate-when-narrow" onToggle={({ currentTarget }) => currentTarget.open && setWanted(true)}>
      {/* Before it unfolds: nothing jumps. */}
      <summary className="palpate-button" data-icon="" onClick={() => setWanted(true)}>
        <Icon name="more" />
        <span className="palpate-visually-hidden">{messages.labels.more}</span>
      </summary>
      {isWanted ? <LessOften /> : null}
    </details>
  );
}

/** What is needed less often: folded away where there is little room. */
function LessOften() {
  return (
    <div className="palpate-more-content">
      <ClearButton />
      <GoTo />
      <CoarseSwitch />
      <div className="palpate-settings">
        <FigureSwitch />
        <PerspectiveSwitch />
        <PrintButton />
        <HelpButton />
      </div>
    </div>
  );
}
