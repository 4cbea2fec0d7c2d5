'use client';
import type { ComponentType } from 'react';
import type { ClinicianMessages } from '../../../locales/index.js';
import type { GroupsProps } from '../sensation.js';
import { FeelingGroup } from './FeelingGroup.js';
import { ThresholdGroup } from './ThresholdGroup.js';
import { TimeGroup } from './TimeGroup.js';
import { TriggerGroup } from './TriggerGroup.js';
import { WordsContext } from './words.js';

/** All that a clinician may record of what is felt, in groups that fold, in the words of one language. */
export function createClinicianGroups(words: ClinicianMessages): ComponentType<GroupsProps> {
  return function ClinicianGroups({ mark, folds }) {
    return (
      <WordsContext.Provider value={words}>
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
      </WordsContext.Provider>
    );
  };
}
