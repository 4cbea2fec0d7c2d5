import type { Modality, PostureWord, TestedSide } from '../chart/index.js';

/** A posture item, without its view. */
export type PostureLandmark =
  | 'eyes' | 'ears' | 'shoulders' | 'hands' | 'pelvis' | 'knees' | 'ear' | 'shoulder' | 'hip' | 'knee'
  | 'tilt' | 'turn' | 'left-knee' | 'right-knee' | 'left-arch' | 'right-arch' | 'upper-back' | 'low-back' | 'line';

/** The terms of examinations: in a summary, on a sheet and beside the map. */
export interface ExaminationTerms {
  readonly sensory: string;
  readonly posture: string;
  /** A key point. */
  readonly point: string;
  /** Levels and nerves together. */
  readonly fields: string;
  /** How sure it is that a level or a nerve reaches a zone: the maps agree, most do, or it is disputed. */
  readonly weights: Readonly<Record<'core' | 'usual' | 'disputed', string>>;
  readonly modalities: Readonly<Record<Modality, string>>;
  readonly scores: Readonly<Record<'0' | '1' | '2' | 'not-testable', string>>;
  readonly notRecorded: string;
  /** The patient's side, within a sentence. */
  readonly sides: Readonly<Record<TestedSide, string>>;
  /** "C5, left" */
  readonly pointOn: (point: string, side: string) => string;
  /** "Light touch, left: 30 from 15 of 28 points, 1 not testable."; without a sum: "Light touch, left: no score, 1 not testable." */
  readonly sum: (test: string, side: string, sum: number | undefined, scored: number, notTestable: number) => string;
  readonly landmarks: Readonly<Record<PostureLandmark, string>>;
  readonly findings: Readonly<Record<PostureWord, string>>;
  readonly notLookedAt: string;
  /** The view of an item. */
  readonly caveats: Readonly<Record<'levels' | 'draft' | 'posture', string>>;
}
