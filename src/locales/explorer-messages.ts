import type { CommonWords } from './common-term.js';

/** The body region of a muscle. */
export type AtlasRegion =
  | 'head-face' | 'neck' | 'shoulder' | 'upper-arm' | 'forearm' | 'hand' | 'chest' | 'abdomen' | 'upper-back' | 'mid-back' | 'low-back'
  | 'pelvis-hip' | 'thigh-anterior' | 'thigh-medial' | 'thigh-posterior' | 'lower-leg' | 'foot';

/** The words of the atlas on the map, loaded with it. The texts of the atlas are not translated. */
export interface ExplorerMessages {
  readonly title: string;
  /** What it is, that the theory is contested, and that the draft is not reviewed: shown where the atlas is opened. */
  readonly contested: string;
  readonly notReviewed: string;
  readonly inEnglish: string;
  readonly aboutAtlas: string;
  readonly badAtlas: string;
  readonly search: string;
  /** Common words for a pain in this language, such as "tennis elbow". The English ones are in the atlas. */
  readonly commonWords: CommonWords;
  /** Above muscles that were found by such a word: these are places where people point, not a diagnosis. */
  readonly commonNote: (words: string) => string;
  readonly region: string;
  readonly allRegions: string;
  readonly regions: Readonly<Record<AtlasRegion, string>>;
  readonly side: string;
  readonly muscles: string;
  /** The number of results. */
  readonly count: (muscles: number) => string;
  readonly noneFound: string;
  readonly backToList: string;
  readonly cautions: string;
  readonly hasCautions: string;
  readonly feelFor: string;
  /** Where pain is felt, in short. */
  readonly feltAt: string;
  /** How deep, how it is reached, and the full description; folded. */
  readonly moreOfPoint: string;
  readonly depths: Readonly<Record<'superficial' | 'intermediate' | 'deep', string>>;
  readonly waysIn: Readonly<Record<'external' | 'intraoral' | 'axillary' | 'deep-palpation' | 'intrapelvic', string>>;
  /** Where pain is described, most often and less often. */
  readonly primary: string;
  readonly spillover: string;
  readonly indicated: string;
  readonly onlyThis: string;
  readonly symptoms: string;
  readonly lookAlikes: string;
  readonly notes: string;
  readonly sources: string;
  readonly confidences: Readonly<Record<'verified' | 'recalled', string>>;
  /** How well it is sourced. */
  readonly strengths: Readonly<Record<'strong' | 'moderate' | 'weak' | 'none', string>>;
  readonly read: Readonly<Record<'full' | 'excerpt' | 'no', string>>;
  /** The side is a word of the language; the place is that of the linked mark. */
  readonly markPoint: (side: string, tiedTo?: string) => string;
  readonly markArea: (side: string, tiedTo?: string) => string;
  readonly showOnMap: string;
  readonly near: string;
  readonly refersHere: string;
  readonly refersToItsAreas: string;
  readonly noneDescribed: string;
  /** The order of suggestions is not a likelihood. */
  readonly orderOnly: string;
  readonly away: (centimetres: number) => string;
  readonly withinUncertainty: string;
  readonly sides: Readonly<Record<'both' | 'either', string>>;
  /** The marked skin that is included, and that is not; and what else is included. */
  readonly explains: string;
  readonly leavesOut: string;
  readonly unmarked: string;
}
