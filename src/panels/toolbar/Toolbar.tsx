'use client';
import { forwardRef, type HTMLAttributes } from 'react';
import { useBodyMap, useMessages } from '../../ui/index.js';
import { ListButton } from '../sheet/ListButton.js';
import { useSheet } from '../sheet/context.js';
import { AreaTools, ProblemNotice } from './AreaTools.js';
import { ClearedNotice } from './ClearButton.js';
import { GoTo } from './GoTo.js';
import { HistoryButtons } from './HistoryButtons.js';
import { Menu } from './Menu.js';
import { ToolSwitch, ViewSwitch } from './switches.js';

/** Tools, undo, views and a menu of what is needed less often; in a narrow layout the tools are a dock at the thumb. Give it children to arrange the same pieces otherwise. */
export const BodyMapToolbar = /* @__PURE__ */ forwardRef<HTMLDivElement, HTMLAttributes<HTMLDivElement>>(function BodyMapToolbar({ className, children, ...rest }, ref) {
  const messages = useMessages();
  return (
    <div {...rest} ref={ref} role="group" aria-label={messages.labels.tools} className={className ? `palpate-toolbar ${className}` : 'palpate-toolbar'}>
      {children ?? (
        <>
          <div className="palpate-dock">
            <ToolSwitch />
            <ListButton />
          </div>
          <HistoryButtons />
          <ViewSwitch />
          <GoTo />
          <Menu />
          <div className="palpate-notices">
            <Hint />
            <AreaTools />
            <ClearedNotice />
            <ProblemNotice />
          </div>
        </>
      )}
    </div>
  );
});

/** How to begin. A host that arranges the parts by itself has it in the list. */
function Hint() {
  const { hints } = useMessages();
  const isInLayout = useSheet() !== null;
  const isShown = useBodyMap(({ chart, readOnly, tool }) => !readOnly && tool === 'tenderness' && chart.marks.length === 0 && !chart.nothingToMark);
  return isInLayout && isShown ? <p className="palpate-quiet">{hints.noMarks}</p> : null;
}
