'use client';
import { problemText } from '../../locales/index.js';
import { useBodyMap, useBodyMapContext } from '../../ui/index.js';
import { AreaChoices } from './AreaChoices.js';
import { TaskDone, TaskLine } from './Task.js';

/** While an area tool is chosen: draw freehand, add whole zones or a spot, add or cut out. */
export function AreaTools() {
  const isShown = useBodyMap(({ tool, readOnly }) => !readOnly && (tool === 'referral' || tool === 'caution'));
  return isShown ? (
    <div className="palpate-area-tools">
      <TaskLine />
      <AreaChoices />
      <TaskDone />
    </div>
  ) : null;
}

/** Says why the last action was refused. */
export function ProblemNotice() {
  const { messages } = useBodyMapContext();
  const problem = useBodyMap((state) => state.problem);
  const isMoving = useBodyMap((state) => state.moving !== null);
  const words = isMoving ? messages.labels.moveHint : problem && problemText(problem, messages);
  return words ? <p className="palpate-notice">{words}</p> : null;
}
