'use client';
import type { ComponentType } from 'react';
import type { ClinicianMessages, SessionMessages } from '../locales/index.js';
import type { GroupsProps } from '../ui/index.js';
import { TreatmentGroup } from './treatments/TreatmentGroup.js';
import { AboutGroup } from './AboutGroup.js';
import { FeelingGroup } from './FeelingGroup.js';
import { ThresholdGroup } from './ThresholdGroup.js';
import { TimeGroup } from './TimeGroup.js';
import { TriggerGroup } from './TriggerGroup.js';
import { WordsContext } from './words.js';

/** The clinician form of a mark, in groups that fold, in one language. */
export function createClinicianGroups(words: ClinicianMessages, treatmentWords: SessionMessages): ComponentType<GroupsProps> {
  return function ClinicianGroups({ mark, folds }) {
    return (
      <WordsContext.Provider value={words}>
        <div className="palpate-groups">
          {mark.kind === 'caution' ? null : <FeelingGroup mark={mark} folds={folds} />}
          {mark.kind === 'tenderness' ? (
            <>
              <TriggerGroup mark={mark} folds={folds} />
              <ThresholdGroup mark={mark} folds={folds} />
            </>
          ) : null}
          {mark.kind === 'caution' ? null : <TimeGroup mark={mark} folds={folds} />}
          <AboutGroup mark={mark} folds={folds} />
          <TreatmentGroup mark={mark} folds={folds} words={treatmentWords} />
        </div>
      </WordsContext.Provider>
    );
  };
}
