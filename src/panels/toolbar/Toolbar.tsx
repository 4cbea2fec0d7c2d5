'use client';
import { forwardRef, type HTMLAttributes } from 'react';
import { useBodyMap, useMessages } from '../../ui/index.js';
import { LastTime } from '../LastTime.js';
import { ListButton } from '../sheet/ListButton.js';
import { useSheet } from '../sheet/context.js';
import { AreaModes, AreaTools } from './AreaTools.js';
import { HistoryButtons } from './buttons.js';
import { GoTo } from './GoTo.js';
import { useHint } from './hint.js';
import { Menu } from './Menu.js';
import { ClearedNotice, NoLongerFree, ProblemNotice } from './notices.js';
import { TaskDone, TaskLine } from './Task.js';
import { ToolSwitch, ViewSwitch } from './switches.js';

/** Tools, undo, views and a menu of less common actions; in a narrow layout the tools are a dock near the thumb. Pass children to choose the parts. */
export const BodyMapToolbar = /* @__PURE__ */ forwardRef<HTMLDivElement, HTMLAttributes<HTMLDivElement>>(function BodyMapToolbar({ className, children, ...rest }, ref) {
  const messages = useMessages();
  const isTask = useBodyMap((state) => state.linking !== null);
  return (
    <div {...rest} ref={ref} role="group" aria-label={messages.labels.tools} className={className ? `palpate-toolbar ${className}` : 'palpate-toolbar'}>
      {children ?? (
        <>
          <div className="palpate-dock">
            {isTask ? (
              <>
                <AreaModes isDock />
                <TaskDone />
              </>
            ) : (
              <>
                <ToolSwitch />
                <ListButton />
                <Hint isInDock />
              </>
            )}
          </div>
          <HistoryButtons />
          <ViewSwitch />
          <GoTo />
          <Menu />
          <div className="palpate-notices">
            {isTask ? (
              <TaskLine />
            ) : (
              <>
                <Hint />
                <AreaTools />
                <LastTime as="line" />
              </>
            )}
            <ClearedNotice />
            <NoLongerFree />
            <ProblemNotice />
          </div>
        </>
      )}
    </div>
  );
});

/**
 * The hint for the chosen tool. If the host arranges the parts, it is in the list. If an area tool has a row of choices and there is no space beside
 * it, it is above the dock.
 */
function Hint({ isInDock = false }: { readonly isInDock?: boolean }) {
  const isInLayout = useSheet() !== null;
  const hasChoices = useBodyMap(({ tool }) => tool === 'referral' || tool === 'caution');
  const hint = useHint();
  if (!isInLayout || !hint || (isInDock && !hasChoices)) return null;
  return <p className={isInDock ? 'palpate-quiet palpate-dock-hint' : 'palpate-quiet'}>{hint}</p>;
}
