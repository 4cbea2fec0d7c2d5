import type { Chart } from '../types.js';
import type { Shape } from './check-shape.js';
import type { ProblemList } from './problem.js';

/** How examinations are checked. */
export interface ExaminationRules {
  readonly fields: Readonly<Record<'sensory' | 'posture', Shape>>;
  readonly check: (chart: Pick<Chart, 'sensory' | 'posture'>, problems: ProblemList) => void;
}

// Most maps never meet an examination, so a map is loaded without these rules. Whatever reads or edits one brings them: `parseChart`, the public
// `applyChanges`, the edits of examinations and their panels. Until then a map keeps both fields unread, as it keeps those of a later version.
let known: ExaminationRules | undefined;

export const knowExaminations = (rules: ExaminationRules): void => void (known ??= rules);

export const examinationRules = (): ExaminationRules | undefined => known;
