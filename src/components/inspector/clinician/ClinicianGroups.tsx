'use client';
import type { GroupsProps } from '../SensationFields.js';
import { FeelingGroup } from './FeelingGroup.js';
import { ThresholdGroup } from './ThresholdGroup.js';
import { TimeGroup } from './TimeGroup.js';
import { TriggerGroup } from './TriggerGroup.js';

/** All that a clinician may record of what is felt, in groups that fold. */
export function ClinicianGroups({ mark, folds }: GroupsProps) {
  return (
    <div className="palpate-groups">
      <FeelingGroup mark={mark} folds={folds} />
      {mark.kind === 'tenderness' ? (
        <>
          <TriggerGroup mark={mark} folds={folds} />
          <ThresholdGroup mark={mark} folds={folds} />
        </>
      ) : null}
      <TimeGroup mark={mark} folds={folds} />
    </div>
  );
}
