import type { PartId, ViewId } from '../anatomy/index.js';
import type { MuscleId, TriggerPointId } from './generated/ids.js';
import type { BodyRegion, Confidence, DepthOfMuscle, ReferralSide, VerificationStrength, WayIn } from './terms.js';

// An atlas in memory. A test compares these types with the schema, in both directions. `M` and `P` are the ids of muscles and trigger points: those
// of the built-in atlas, or any text for other atlases.

/** A source of statements in the atlas. */
export interface Source {
  /** Unique in the atlas; muscles and prevalences cite it. */
  readonly id: string;
  /** The full citation. */
  readonly citation: string;
  /** Its address. */
  readonly url?: string | undefined;
  /** The type of source, such as `textbook` or `study-abstract`. */
  readonly kind: string;
  /** How much of it was read for this atlas. */
  readonly read: 'full' | 'excerpt' | 'no';
  /** Remarks about the source. */
  readonly note?: string | undefined;
}

/** An indicative place on one view, for one side; `placementsOf` returns it for a given side. */
export interface Placement {
  /** A view that is drawn; the right side is the mirror image of the left. */
  readonly view: ViewId;
  /** Lateral distance from the midline and y, in units of the view on the neutral figure; on `left-side` x and y of that view. */
  readonly at: readonly [x: number, y: number];
  /** The part of the body that the point is in, without a side. */
  readonly part: PartId;
}

/** A zone where texts describe pain; `referralOf` returns it for a given side. */
export interface ReferralZone {
  /** A view of both sides. */
  readonly view: ViewId;
  /** The part of the body where pain is described, without a side. */
  readonly part: PartId;
  /** Relative to the side of the trigger point. */
  readonly side: ReferralSide;
}

/** A place in a muscle from which texts describe referred pain. */
export interface TriggerPoint<P extends string = TriggerPointId> {
  /** Unique in the atlas, such as `trapezius-upper-1`. */
  readonly id: P;
  /** A short English name. */
  readonly label: string;
  /** Where to palpate, in words. */
  readonly location: string;
  /** How deep the muscle lies. */
  readonly depth: DepthOfMuscle;
  /** How it is reached. Anything but `external` is not for self-treatment. */
  readonly access: WayIn;
  /** Whether its referral was stated in a source that was read for the atlas. */
  readonly confidence: Confidence;
  /** Its places on the views that show it. */
  readonly placements: readonly Placement[];
  /** Zones where texts describe its pain. */
  readonly referral: {
    /** Felt by most people described. */
    readonly primary: readonly ReferralZone[];
    /** Less constant. */
    readonly spillover: readonly ReferralZone[];
  };
}

/** How often studies found a trigger point. Samples and criteria differ, so results are not comparable. */
export interface Prevalence {
  /** The finding, in words. */
  readonly finding: string;
  /** The participants, in words. */
  readonly population: string;
  /** The id of the source. */
  readonly source: string;
  /** Whether the source was read for this atlas. */
  readonly confidence: Confidence;
}

/** A muscle, or a separately listed part of one, such as the upper trapezius. */
export interface Muscle<M extends string = MuscleId, P extends string = TriggerPointId> {
  /** Unique in the atlas, such as `trapezius-upper`. */
  readonly id: M;
  /** The English name. */
  readonly name: string;
  /** The Latin name. */
  readonly latin: string;
  /** Other names. */
  readonly synonyms: readonly string[];
  /** The group of the parts of one muscle, such as `trapezius`. */
  readonly group: string;
  /** The region that it is listed under. */
  readonly bodyRegion: BodyRegion;
  /** Symptoms that texts describe with it, in words. */
  readonly symptoms: readonly string[];
  /** Other conditions that feel similar. */
  readonly confusedWith: readonly string[];
  /** Red flags and structures to avoid. Show them before the referral. */
  readonly cautions?: readonly string[] | undefined;
  /** How often studies found its trigger points. */
  readonly prevalence?: readonly Prevalence[] | undefined;
  /** Anatomical variation between people, in words. */
  readonly anatomicalVariation?: string | undefined;
  /** Further remarks, in words. */
  readonly notes?: string | undefined;
  /** How certain the placement of its points is, in words. */
  readonly placementConfidence: string;
  /** Ids of the sources of the atlas. */
  readonly sources: readonly string[];
  /** `verified`: a source that was read states the main referral area. `recalled`: common textbook knowledge, not read again. */
  readonly confidence: Confidence;
  /** How well its referral area is sourced. */
  readonly verificationStrength: VerificationStrength;
  /** Its trigger points; at least one. */
  readonly triggerPoints: readonly TriggerPoint<P>[];
}

/** Title, version and conventions of an atlas. */
export interface AtlasMeta {
  /** The title of the atlas. */
  readonly title: string;
  /** The version of the atlas, such as `0.1.0`. */
  readonly version: string;
  /** The state of its review, in words. */
  readonly status: string;
  /** The text to show wherever the atlas is opened. */
  readonly statement: string;
  /** How to read placements, referral zones and confidence, in words. */
  readonly conventions?: { readonly placements?: string | undefined; readonly referral?: string | undefined; readonly confidence?: string | undefined } | undefined;
  /** Weights of matches in the ranking, 0 to 1. A heuristic. Defaults to 1, 0.4, 0.8 and 0.2. */
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
