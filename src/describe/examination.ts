import { bodySides, isKnown, modalities, momentOf, postureItemIds, sensorySums, viewOfPosture, writeMoment, type Chart, type PostureFinding, type PostureItem, type Recorded, type SensoryScore } from '../chart/index.js';
import { labelOf, type ExaminationTerms, type Messages, type PostureLandmark, type SummaryMessages } from '../locales/index.js';

/** Examinations, one line per fact: by whom and when, sums, findings that are not normal, and the known error. */
export function describeExaminations(chart: Chart, messages: Messages, words: SummaryMessages, timeZone?: string): string[] {
  const { sensory, posture } = chart;
  const { examination: terms, between } = words;
  const head = (title: string, record: Recorded) => {
    const moment = momentOf(record, 'createdAt');
    return `${title}. ${words.recorded(record.by, writeMoment(moment, messages.language, { style: 'long', timeZone }), moment.precision)}`;
  };
  const note = ({ note: said }: Recorded) => (said ? [words.note(said.replace(/\s+/g, ' ').trim())] : []);
  const lines: string[][] = [];
  if (sensory) {
    const others = sensory.points.flatMap(({ point, side, ...scores }) => {
      const said = modalities.flatMap((modality) => (scores[modality] === undefined || scores[modality] === 2 ? [] : [`${terms.modalities[modality]} ${scoreText(scores[modality], terms)}`]));
      return said.length > 0 ? [words.labelled(terms.pointOn(point, terms.sides[side]), said.join('; '))] : [];
    });
    lines.push([head(terms.sensory, sensory), ...sumLines(sensory, terms), ...others, ...note(sensory), terms.caveats.levels]);
  }
  if (posture) lines.push([head(terms.posture, posture), ...posture.findings.map((finding) => words.labelled(itemText(finding.item, messages, terms), labelOf(terms.findings, finding.finding))), ...note(posture), terms.caveats.posture]);
  return lines.map((sentences) => sentences.join(between));
}

/** "1 (Altered)"; in words only if not testable. */
export const scoreText = (score: SensoryScore, { scores }: ExaminationTerms): string => (typeof score === 'number' ? `${score} (${labelOf(scores, String(score))})` : scores['not-testable']);

/** The sums of a side and test of which something was recorded. */
export const sumLines = (sensory: NonNullable<Chart['sensory']>, terms: ExaminationTerms): string[] =>
  bodySides.flatMap((side) =>
    modalities.flatMap((modality) => {
      const { sum, scored, notTestable } = sensorySums(sensory, side)[modality];
      return scored + notTestable > 0 ? [terms.sum(terms.modalities[modality], terms.sides[side], sum, scored, notTestable)] : [];
    }),
  );

/** "Front: Shoulders"; for an item of a later version, its id. */
export function itemText(item: PostureFinding['item'], { views }: Messages, { landmarks }: ExaminationTerms): string {
  return isKnown(postureItemIds, item) ? `${views[viewOfPosture(item)]}: ${landmarks[landmarkOf(item)]}` : item;
}

/** The place of an item, without its view. */
export function landmarkOf(item: PostureItem): PostureLandmark {
  const [group = '', what = ''] = item.split('.');
  return (group === 'knees' ? `${what}-knee` : group === 'arches' ? `${what}-arch` : what) as PostureLandmark;
}
