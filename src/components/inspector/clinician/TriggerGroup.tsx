'use client';
import { findings, patchTrigger, tendernessGrades, triggerSigns, triggerStatuses, type Tenderness, type TendernessGrade, type TriggerPatch } from '../../../chart/index.js';
import { useBodyMapContext } from '../../context.js';
import type { Folds } from '../SensationFields.js';
import { countSaid, Group } from './Group.js';
import { OneOf } from './OneOf.js';

/** What an examiner finds on pressing: the grade of tenderness, and the signs of a trigger point. */
export function TriggerGroup({ mark, folds }: { readonly mark: Tenderness; readonly folds: Folds }) {
  const { store, messages } = useBodyMapContext();
  const { trigger, tendernessGrade } = mark;
  const edit = (patch: TriggerPatch) => store.getState().editMark(mark.id, { trigger: patchTrigger(trigger, patch) });
  const recorded = countSaid(tendernessGrade, trigger?.status, ...triggerSigns.map((sign) => trigger?.[sign]));
  return (
    <Group title={messages.clinician.signs} folds={folds} recorded={recorded}>
      <OneOf
        label={messages.clinician.tendernessGrade}
        options={tendernessGrades}
        value={tendernessGrade as TendernessGrade | undefined}
        short={String}
        wordFor={(grade) => messages.tendernessGrades[grade]}
        onChoose={(grade) => store.getState().editMark(mark.id, { tendernessGrade: grade })}
      />
      <OneOf
        label={messages.clinician.triggerStatus}
        options={triggerStatuses}
        value={trigger?.status}
        wordFor={(status) => messages.triggerStatuses[status]}
        onChoose={(status) => edit({ status })}
      />
      {triggerSigns.map((sign) => (
        <OneOf
          key={sign}
          label={messages.triggerSigns[sign]}
          options={findings}
          value={trigger?.[sign]}
          wordFor={(finding) => messages.findings[finding]}
          onChoose={(finding) => edit({ [sign]: finding })}
        />
      ))}
    </Group>
  );
}
