import { postureWords, wordsForPosture } from '../examination.js';
import { isKnown } from '../terms.js';
import type { PostureRecord, SensoryExamination } from '../types.js';
import { quote, type ProblemList } from './problem.js';
import { checkDates, checkRepeats } from './sense-common.js';

/** A key point of a side is listed once, with at least one score. */
export function checkSensory(examination: SensoryExamination, problems: ProblemList): void {
  const { points } = examination;
  checkRepeats(points.map(({ point, side }) => `${point}, ${side}`), (index) => ['sensory', 'points', index], problems);
  points.forEach(({ lightTouch, pinPrick }, index) => {
    if (lightTouch === undefined && pinPrick === undefined) problems.add(['sensory', 'points', index], () => 'must have a score for light touch or pin prick: leave out a point that was not recorded.');
  });
  checkDates(examination, ['sensory'], problems);
}

/** A posture item is listed once, with one of its own findings. Items and findings of a later version are accepted. */
export function checkPosture(record: PostureRecord, problems: ProblemList): void {
  const { findings } = record;
  checkRepeats(findings.map(({ item }) => item), (index) => ['posture', 'findings', index, 'item'], problems);
  findings.forEach(({ item, finding }, index) => {
    const words = wordsForPosture(item);
    if (!words || !isKnown(postureWords, finding) || words.includes(finding)) return;
    problems.add(['posture', 'findings', index, 'finding'], () => `must be one of ${words.join(', ')} for ${item}, but is ${quote(finding)}.`);
  });
  checkDates(record, ['posture'], problems);
}
