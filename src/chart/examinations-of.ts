import { anyWordShape } from './generated/shape.js';
import { checkShape } from './parse/check-shape.js';
import { knowExaminations } from './parse/examination-slot.js';
import { createProblemList } from './parse/problem.js';
import { allExaminationRules } from './parse/sense-examination.js';
import { isSound } from './sound.js';
import type { Chart } from './types.js';
import { isLaterMinor, schemaVersion } from './version.js';

/** Loads the rules for examinations: from here on, every chart and every change is checked by them too. */
export const loadExaminationRules = (): void => knowExaminations(allExaminationRules);

/** The examinations of a chart, each only if it is valid: a map that was loaded without their rules keeps them unread. */
export function examinationsOf(chart: Chart): Pick<Chart, 'sensory' | 'posture'> {
  loadExaminationRules();
  if (isSound(chart)) return chart;
  const isNewer = isLaterMinor(chart.schemaVersion, schemaVersion);
  const isValid = (field: 'sensory' | 'posture'): boolean => {
    const problems = createProblemList();
    if (chart[field] === undefined) return false;
    checkShape(allExaminationRules.fields[field], chart[field], problems, isNewer ? anyWordShape : undefined);
    if (problems.count === 0) allExaminationRules.check({ [field]: chart[field] }, problems);
    return problems.count === 0;
  };
  const { sensory, posture } = chart;
  return { ...(sensory && isValid('sensory') && { sensory }), ...(posture && isValid('posture') && { posture }) };
}
