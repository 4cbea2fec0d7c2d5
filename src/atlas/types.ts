import type { PartId, ViewId } from '../anatomy/index.js';
import type { MuscleId, TriggerPointId } from './generated/ids.js';
import type { BodyRegion, Confidence, DepthOfMuscle, ReferralSide, VerificationStrength, WayIn } from './terms.js';

// An atlas as it is in memory. A test holds these against the schema, in both directions. `M` and `P` are the ids of muscles
// and trigger points: those of the built-in atlas, or any text in an atlas of a host's own.

/** What a statement rests on. */
export interface Source {
  /** Unique in the atlas; muscles and prevalences cite it. */
  readonly id: string;
  /** The full citation. */
  readonly citation: string;
  /** Where it can be read. */
  readonly url?: string | undefined;
  /** What it is, such as `textbook` or `study-abstract`. */
  readonly kind: string;
  /** How much of it was read for this atlas. */
  readonly read: 'full' | 'excerpt' | 'no';
  /** Remarks about the source. */
  readonly note?: string | undefined;
}

/** An indicative place on one view, for one side; `placementsOf` gives it for the side that is asked. */
export interface Placement {
  /** A view that is drawn; the right side is the mirror image of the left. */
  readonly view: ViewId;
  /** Lateral distance from the midline and y, in units of the view on the neutral figure; on `left-side` x and y of that view. */
  readonly at: readonly [x: number, y: number];
  /** The part of the body that the point is in, without a side. */
  readonly part: PartId;
}

/** A zone where pain is described to be felt; `referralOf` gives it for the side that is asked. */
export interface ReferralZone {
  /** A view of both sides. */
  readonly view: ViewId;
  /** The part of the body where pain is described, without a side. */
  readonly part: PartId;
  /** Relative to the side of the trigger point. */
  readonly side: ReferralSide;
}

/** A place in a muscle that is described to refer pain. */
export interface TriggerPoint<P extends string = TriggerPointId> {
  /** Unique in the atlas, such as `trapezius-upper-1`. */
  readonly id: P;
  /** A short English name. */
  readonly label: string;
  /** Where to palpate, in words. */
  readonly location: string;
  /** How deep the muscle lies. */
  readonly depth: DepthOfMuscle;
  /** How it is reached. What is not `external` is nothing for self-treatment. */
  readonly access: WayIn;
  /** Whether its referral was stated in a source that was read. */
  readonly confidence: Confidence;
  /** Where it lies on the views that show it. */
  readonly placements: readonly Placement[];
  /** Zones where texts describe its pain. */
  readonly referral: {
    /** Felt by most people described. */
    readonly primary: readonly ReferralZone[];
    /** Less constant. */
    readonly spillover: readonly ReferralZone[];
  };
}

/** How often a trigger point was found. Samples and criteria differ: not comparable with each other. */
export interface Prevalence {
  /** What was found, in words. */
  readonly finding: string;
  /** Who was examined, in words. */
  readonly population: string;
  /** The id of the source. */
  readonly source: string;
  /** Whether the source was read for this atlas. */
  readonly confidence: Confidence;
}

/** A muscle, or a part of one that stands alone (such as the upper trapezius). */
export interface Muscle<M extends string = MuscleId, P extends string = TriggerPointId> {
  /** Unique in the atlas, such as `trapezius-upper`. */
  readonly id: M;
  /** The English name. */
  readonly name: string;
  /** The Latin name. */
  readonly latin: string;
  /** Other names. */
  readonly synonyms: readonly string[];
  /** What ties the parts of one muscle together, such as `trapezius`. */
  readonly group: string;
  /** The region that it is listed under. */
  readonly bodyRegion: BodyRegion;
  /** Symptoms that texts describe with it, in words. */
  readonly symptoms: readonly string[];
  /** What feels alike and is something else. */
  readonly confusedWith: readonly string[];
  /** Red flags and what to keep clear of. To be shown before the referral. */
  readonly cautions?: readonly string[] | undefined;
  /** How often studies found its trigger points. */
  readonly prevalence?: readonly Prevalence[] | undefined;
  /** How the anatomy varies between people, in words. */
  readonly anatomicalVariation?: string | undefined;
  /** Further remarks, in words. */
  readonly notes?: string | undefined;
  /** How sure the placement of its points is, in words. */
  readonly placementConfidence: string;
  /** Ids of the sources of the atlas. */
  readonly sources: readonly string[];
  /** `verified`: the main referral area was stated in a source that was read. `recalled`: common textbook knowledge, not read again. */
  readonly confidence: Confidence;
  /** How well its referral area is sourced. */
  readonly verificationStrength: VerificationStrength;
  /** Its trigger points; at least one. */
  readonly triggerPoints: readonly TriggerPoint<P>[];
}

/** About an atlas. */
export interface AtlasMeta {
  /** The title of the atlas. */
  readonly title: string;
  /** The version of the atlas, such as `0.1.0`. */
  readonly version: string;
  /** How far the atlas is reviewed, in words. */
  readonly status: string;
  /** What has to be said wherever the atlas is opened. */
  readonly statement: string;
  /** How to read placements, referral zones and confidence, in words. */
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
  /** Title, version, status and conventions. */
  readonly meta: AtlasMeta;
  /** The literature that entries cite by id. */
  readonly sources: readonly Source[];
  /** All muscles, each with its trigger points. */
  readonly muscles: readonly Muscle<M, P>[];
}

/** The side of the body that a trigger point is on. */
export type BodySide = 'left' | 'right';
