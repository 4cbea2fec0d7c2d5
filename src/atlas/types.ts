import type { PartId, ViewId } from '../anatomy/index.js';
import type { MuscleId, TriggerPointId } from './generated/ids.js';
import type { BodyRegion, Confidence, DepthOfMuscle, ReferralSide, VerificationStrength, WayIn } from './terms.js';

// An atlas as it is in memory. A test holds these against the schema, in both directions. `M` and `P` are the ids of muscles
// and trigger points: those of the built-in atlas, or any text in an atlas of a host's own.

/** What a statement rests on. */
export interface Source {
  readonly id: string;
  readonly citation: string;
  readonly url?: string | undefined;
  /** What it is, such as `textbook` or `study-abstract`. */
  readonly kind: string;
  /** How much of it was read for this atlas. */
  readonly read: 'full' | 'excerpt' | 'no';
  readonly note?: string | undefined;
}

/** An indicative place on one view, for one side; `placementsOf` gives it for the side that is asked. */
export interface Placement {
  /** A view that is drawn; the right side is the mirror image of the left. */
  readonly view: ViewId;
  /** Lateral distance from the midline and y, in units of the view on the neutral figure; on `left-side` x and y of that view. */
  readonly at: readonly [x: number, y: number];
  readonly part: PartId;
}

/** A zone where pain is described to be felt; `referralOf` gives it for the side that is asked. */
export interface ReferralZone {
  /** A view of both sides. */
  readonly view: ViewId;
  readonly part: PartId;
  /** Relative to the side of the trigger point. */
  readonly side: ReferralSide;
}

/** A place in a muscle that is described to refer pain. */
export interface TriggerPoint<P extends string = TriggerPointId> {
  readonly id: P;
  readonly label: string;
  /** Where to feel for it, in words. */
  readonly location: string;
  readonly depth: DepthOfMuscle;
  /** How it is reached. What is not `external` is nothing for self-treatment. */
  readonly access: WayIn;
  readonly confidence: Confidence;
  readonly placements: readonly Placement[];
  readonly referral: {
    /** Felt by most people described. */
    readonly primary: readonly ReferralZone[];
    /** Less constant. */
    readonly spillover: readonly ReferralZone[];
  };
}

/** How often a trigger point was found. Samples and criteria differ: not comparable with each other. */
export interface Prevalence {
  readonly finding: string;
  readonly population: string;
  readonly source: string;
  readonly confidence: Confidence;
}

/** A muscle, or a part of one that stands alone (such as the upper trapezius). */
export interface Muscle<M extends string = MuscleId, P extends string = TriggerPointId> {
  readonly id: M;
  readonly name: string;
  readonly latin: string;
  readonly synonyms: readonly string[];
  /** What ties the parts of one muscle together, such as `trapezius`. */
  readonly group: string;
  readonly bodyRegion: BodyRegion;
  readonly symptoms: readonly string[];
  /** What feels alike and is something else. */
  readonly confusedWith: readonly string[];
  /** Red flags and what to keep clear of. To be shown before the referral. */
  readonly cautions?: readonly string[] | undefined;
  readonly prevalence?: readonly Prevalence[] | undefined;
  readonly anatomicalVariation?: string | undefined;
  readonly notes?: string | undefined;
  readonly placementConfidence: string;
  /** Ids of the sources of the atlas. */
  readonly sources: readonly string[];
  /** `verified`: the main referral area was stated in a source that was read. `recalled`: common textbook knowledge, not read again. */
  readonly confidence: Confidence;
  readonly verificationStrength: VerificationStrength;
  readonly triggerPoints: readonly TriggerPoint<P>[];
}

/** About an atlas. */
export interface AtlasMeta {
  readonly title: string;
  readonly version: string;
  readonly status: string;
  /** What has to be said wherever the atlas is opened. */
  readonly statement: string;
  readonly conventions?: { readonly placements?: string | undefined; readonly referral?: string | undefined; readonly confidence?: string | undefined } | undefined;
  /** What a match counts in the ranking, 0 to 1. A heuristic; without it 1, 0.4, 0.8 and 0.2. */
  readonly scoringSuggestion?:
    | {
        readonly primaryWeight: number;
        readonly spilloverWeight: number;
        readonly coverageShare: number;
        readonly precisionShare: number;
        readonly note?: string | undefined;
      }
    | undefined;
}

/** A trigger-point atlas. */
export interface Atlas<M extends string = MuscleId, P extends string = TriggerPointId> {
  readonly meta: AtlasMeta;
  readonly sources: readonly Source[];
  readonly muscles: readonly Muscle<M, P>[];
}

/** The side of the body that a trigger point is on. */
export type BodySide = 'left' | 'right';
