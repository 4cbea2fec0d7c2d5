'use client';
import type { HTMLAttributes } from 'react';
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
export function BodyMapToolbar({ className, children, ...rest }: HTMLAttributes<HTMLDivElement>) {
  const messages = useMessages();
  return (
    <div {...rest} role="group" aria-label={messages.labels.tools} className={className ? `palpate-toolbar ${className}` : 'palpate-toolbar'}>
      {children ?? (
        <>
          <ViewSwitch />
          <ToolSwitch />
          <HistoryButtons />
          <div className="palpate-more palpate-when-wide">
            <LessOften />
          </div>
          <details className="palpate-more palpate-when-narrow">
            <summary className="palpate-button" data-icon="">
              <Icon name="more" />
              <span className="palpate-visually-hidden">{messages.labels.more}</span>
            </summary>
            <LessOften />
          </details>
          <AreaTools />
          <ClearedNotice />
          <ProblemNotice />
        </>
      )}
    </div>
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
