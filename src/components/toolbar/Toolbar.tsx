'use client';
import type { HTMLAttributes } from 'react';
import { useMessages } from '../context.js';
import { ClearButton, ClearedNotice } from './ClearButton.js';
import { HistoryButtons } from './HistoryButtons.js';
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
          <ClearButton />
          <span className="palpate-spring" />
          <FigureSwitch />
          <PerspectiveSwitch />
          <ClearedNotice />
        </>
      )}
    </div>
  );
}
