import type { ViewId } from '../anatomy/index.js';
import { isKnown, type Word } from './terms.js';

// Terms of examinations: sensation and posture.

/** The key sensory points of one side, from the head down: one per level, with S4 and S5 together (ISNCSCI, ASIA/ISCoS). */
export const keyPoints = [
  'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8',
  'T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T11', 'T12',
  'L1', 'L2', 'L3', 'L4', 'L5',
  'S1', 'S2', 'S3', 'S4-5',
] as const;
/** One of `keyPoints`. */
export type KeyPoint = (typeof keyPoints)[number];

/** The patient's sides. */
export const bodySides = ['left', 'right'] as const;
/** One of `bodySides`. */
export type TestedSide = (typeof bodySides)[number];

/** The tests at a key point. */
export const modalities = ['lightTouch', 'pinPrick'] as const;
/** One of `modalities`. */
export type Modality = (typeof modalities)[number];

/** 0 absent, 1 altered, 2 normal (ISNCSCI), or the point cannot be tested. */
export type SensoryScore = number | 'not-testable';

const toPlumbLine = ['in-front', 'on', 'behind'] as const;
const pair = ['level', 'left-higher', 'right-higher'] as const;
const knee = ['straight', 'inwards', 'outwards'] as const;
const arch = ['usual', 'flatter', 'higher'] as const;

/** Posture items in the order of a walk around the person, with the findings of each. Left and right are the patient's. */
export const postureItems = {
  'front.eyes': pair,
  'front.ears': pair,
  'front.shoulders': pair,
  'front.hands': pair,
  'front.pelvis': pair,
  'front.knees': pair,
  'head.tilt': ['straight', 'tilted-left', 'tilted-right'],
  'head.turn': ['straight', 'turned-left', 'turned-right'],
  'knees.left': knee,
  'knees.right': knee,
  'arches.left': arch,
  'arches.right': arch,
  'left-side.ear': toPlumbLine,
  'left-side.shoulder': toPlumbLine,
  'left-side.hip': toPlumbLine,
  'left-side.knee': toPlumbLine,
  'spine.upper-back': ['usual', 'rounder', 'flatter'],
  'spine.low-back': ['usual', 'hollower', 'flatter'],
  'back.ears': pair,
  'back.shoulders': pair,
  'back.hands': pair,
  'back.pelvis': pair,
  'back.knees': pair,
  'spine.line': ['straight', 'curved-left', 'curved-right', 'double-curve'],
  'right-side.ear': toPlumbLine,
  'right-side.shoulder': toPlumbLine,
  'right-side.hip': toPlumbLine,
  'right-side.knee': toPlumbLine,
} as const;
/** One of the keys of `postureItems`. */
export type PostureItem = keyof typeof postureItems;
/** A finding of any item. */
export type PostureWord = (typeof postureItems)[PostureItem][number];

/** The ids of `postureItems`, in the order of a walk around the person. */
export const postureItemIds = Object.keys(postureItems) as readonly PostureItem[];
/** Every finding of any item, each once. */
export const postureWords: readonly PostureWord[] = [...new Set(Object.values(postureItems).flat())];

/** The findings of an item; undefined for an unknown item (of a later version). */
export const wordsForPosture = (item: Word<PostureItem>): readonly PostureWord[] | undefined => (isKnown(postureItemIds, item) ? postureItems[item] : undefined);

/** The view for an item. */
export function viewOfPosture(item: PostureItem): ViewId {
  const [group = '', what] = item.split('.');
  if (group === 'spine') return what === 'line' ? 'back' : 'left-side';
  return group === 'head' || group === 'knees' || group === 'arches' ? 'front' : (group as ViewId);
}
