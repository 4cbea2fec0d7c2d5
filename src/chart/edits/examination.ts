import type { Change } from '../changes/change.js';
import { keyPoints, modalities, postureItemIds, type KeyPoint, type Modality, type PostureItem, type PostureWord, type SensoryScore, type TestedSide } from '../examination.js';
import { isSameJson } from '../json.js';
import type { Author, Word } from '../terms.js';
import type { Chart, PostureFinding, Recorded, SensoryPoint } from '../types.js';

/** Who recorded an examination, and when (RFC 3339). */
export interface ExaminationStamp {
  /** Who examined. */
  readonly by: Word<Author>;
  /** When: RFC 3339. */
  readonly at: string;
}

/** Scores of one point; undefined removes one. */
export type SensoryScores = { readonly [M in Modality]?: SensoryScore | undefined };

/** Records or clears scores at a key point. Points are in anatomical order, left before right; without any, the field is removed. */
export function recordScores(chart: Chart, point: KeyPoint, side: TestedSide, scores: SensoryScores, stamp: ExaminationStamp): Change[] {
  const { points = [] } = chart.sensory ?? {};
  const isHere = (each: SensoryPoint) => each.point === point && each.side === side;
  const all: SensoryScores = { ...points.find(isHere), ...scores };
  const said = modalities.flatMap((modality) => (all[modality] === undefined ? [] : [[modality, all[modality]] as const]));
  const after = [...points.filter((each) => !isHere(each)), ...(said.length > 0 ? [{ point, side, ...Object.fromEntries(said) }] : [])];
  const rank = (each: SensoryPoint) => 2 * keyPoints.indexOf(each.point) + (each.side === 'left' ? 0 : 1);
  return setField(chart, 'sensory', { points: after.sort((a, b) => rank(a) - rank(b)) }, after.length === 0, stamp);
}

/** Records a posture finding; undefined: not examined. Items are in the order of `postureItems`; without any, the field is removed. */
export function recordFinding(chart: Chart, item: PostureItem, finding: PostureWord | undefined, stamp: ExaminationStamp): Change[] {
  const { findings = [] } = chart.posture ?? {};
  const others = findings.filter((each) => each.item !== item);
  const after: PostureFinding[] = finding === undefined ? others : [...others, { item, finding }];
  // Items of a later version stay after the known ones.
  const rank = (each: PostureFinding) => (postureItemIds.includes(each.item as PostureItem) ? postureItemIds.indexOf(each.item as PostureItem) : postureItemIds.length);
  return setField(chart, 'posture', { findings: after.sort((a, b) => rank(a) - rank(b)) }, after.length === 0, stamp);
}

/** Sets who examined, or the note (an empty one removes it). No changes if nothing was recorded. */
export function editExamination(chart: Chart, field: 'sensory' | 'posture', { by, note }: { readonly by?: Word<Author>; readonly note?: string }): Change[] {
  const before = chart[field];
  if (!before) return [];
  const { note: old, ...rest } = before;
  const said = note === undefined ? old : note;
  return set(field, before, { ...rest, ...(by !== undefined && { by }), ...(said && { note: said }) } as typeof before);
}

function setField(chart: Chart, field: 'sensory' | 'posture', content: object, isEmpty: boolean, { by, at }: ExaminationStamp): Change[] {
  const before = chart[field];
  if (isEmpty) return before ? set(field, before, undefined) : [];
  // Setting the same value again is not an edit.
  if (before && isSameJson({ ...before, ...content }, before)) return [];
  const { updatedAtPrecision: _precision, ...kept }: Recorded = before ?? { by, createdAt: at };
  return set(field, before, { ...kept, ...(before && { updatedAt: at }), ...content });
}

const set = (field: 'sensory' | 'posture', before: object | undefined, after: object | undefined): Change[] =>
  isSameJson(before ?? null, after ?? null) ? [] : [{ type: 'set', field, ...(before && { before }), ...(after && { after }) } as Change];
