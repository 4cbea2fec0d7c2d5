'use client';
import { choicesWith, findings, patchTrigger, tendernessGrades, triggerSigns, triggerStatuses, type Tenderness, type TendernessGrade, type TriggerPatch } from '../chart/index.js';
import { useBodyMapContext, type Folds } from '../ui/index.js';
import { labelOf } from '../locales/index.js';
import { countSaid, Group } from './Group.js';
import { OneOf } from './OneOf.js';
import { useWords } from './words.js';

/** Findings on palpation: the grade of tenderness, and the signs of a trigger point. */
export function TriggerGroup({ mark, folds }: { readonly mark: Tenderness; readonly folds: Folds }) {
  const { store } = useBodyMapContext();
  const words = useWords();
  const { trigger, tendernessGrade } = mark;
  const edit = (patch: TriggerPatch) => store.getState().editMark(mark.id, { trigger: patchTrigger(trigger, patch) });
  const recorded = countSaid(tendernessGrade, trigger?.status, ...triggerSigns.map((sign) => trigger?.[sign]));
  return (
    <Group title={words.signs} folds={folds} recorded={recorded}>
      <OneOf
        label={words.tendernessGrade}
        options={tendernessGrades}
        value={tendernessGrade as TendernessGrade | undefined}
        short={String}
        wordFor={(grade) => words.tendernessGrades[grade]}
        onChoose={(grade) => store.getState().editMark(mark.id, { tendernessGrade: grade })}
      />
      <OneOf
        label={words.triggerStatus}
        options={choicesWith(triggerStatuses, trigger?.status)}
        value={trigger?.status}
        wordFor={(status) => labelOf(words.triggerStatuses, status)}
        onChoose={(status) => edit({ status })}
      />
      {triggerSigns.map((sign) => (
        <OneOf
          key={sign}
          label={words.triggerSigns[sign]}
          options={choicesWith(findings, trigger?.[sign])}
          value={trigger?.[sign]}
          wordFor={(finding) => labelOf(words.findings, finding)}
          onChoose={(finding) => edit({ [sign]: finding })}
        />
      ))}
    </Group>
  );
}
