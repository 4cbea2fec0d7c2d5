import type { FigureId, ViewId, ZoneId } from '../anatomy/index.js';
import type { KeyPoint, PostureItem, PostureWord, SensoryScore, TestedSide } from './examination.js';
import type { JsonValue } from './json.js';
import type {
  Author,
  CautionReason,
  Course,
  Depth,
  Finding,
  Firmness,
  FollowUpStatus,
  Precision,
  PressureUnit,
  Quality,
  RelationType,
  Technique,
  Trend,
  TriggerStatus,
  Word,
} from './terms.js';
import type { anatomyVersion } from './version.js';

// The document in memory. A test compares these types with the schema, in both directions. The published JSON Schema has more details: ranges and
// sources.

/** Any JSON that the recording application adds. Kept and written back unchanged. */
export interface Extensions {
  /** Any JSON value. Use a domain of yours in the key. */
  readonly [key: string]: JsonValue;
}

/** The common fields of everything recorded on a chart: who and when. */
export interface Recorded {
  /** Free text, at most 2,000 characters. */
  readonly note?: string;
  /** Who recorded it. */
  readonly by: Word<Author>;
  /** RFC 3339. With a precision, the start of that day, month or year in UTC: see `momentOf`. */
  readonly createdAt: string;
  /** The precision of `createdAt`. Left out: to the second. */
  readonly createdAtPrecision?: Word<Precision>;
  /** When it was last edited. Left out: never. */
  readonly updatedAt?: string;
  /** The precision of `updatedAt`. Left out: to the second. */
  readonly updatedAtPrecision?: Word<Precision>;
  /** JSON of your own, kept and written back unchanged. */
  readonly extensions?: Extensions;
}

/** The common fields of marks and treatments. */
export interface RecordedItem extends Recorded {
  /** Unique on the chart. */
  readonly id: string;
}

/** The common fields of marks. */
export interface MarkedItem extends RecordedItem {
  /** A short name, such as “A” or “P1”, shown on the figure; at most 40 characters. */
  readonly name?: string;
  /** Status at follow-up, as a person recorded it. */
  readonly status?: Word<FollowUpStatus>;
}

/** What a person feels at a point or in an area. Left out: not asked, or unknown. */
export interface Sensation {
  /** Whole numbers, 0 (none) to 10 (worst), NRS. Left out: not rated, which is not 0. */
  readonly intensity?: number;
  /** What it feels like, each word once. */
  readonly qualities?: readonly Word<Quality>[];
  /** How deep it is felt. */
  readonly depth?: Word<Depth>;
  /** Onset. */
  readonly onset?: Onset;
  /** Temporal pattern. */
  readonly course?: Word<Course>;
  /** How it develops. */
  readonly trend?: Word<Trend>;
}

/** A tender point: the place of greatest tenderness. Without `intensity` it is not rated yet. */
export interface Tenderness extends MarkedItem, Sensation {
  /** Distinguishes tender points from other marks. */
  readonly kind: 'tenderness';
  /** The view that it is marked on. */
  readonly view: ViewId;
  /** Body coordinates: units of the view on the neutral figure, facing perspective. */
  readonly at: readonly [x: number, y: number];
  /** The zone of `view` that holds `at`. */
  readonly zone: ZoneId;
  /** 0 to 4: see `tendernessGrades`. */
  readonly tendernessGrade?: number;
  /** Signs of a trigger point. */
  readonly trigger?: Trigger;
  /** The pressure pain threshold measured here. */
  readonly pressureThreshold?: PressureThreshold;
}

/** An area where pain is felt, linked by `from` to the tenderness marks that it is referred from. */
export interface Referral extends MarkedItem, Sensation {
  /** Distinguishes referral areas from other marks. */
  readonly kind: 'referral';
  /** The ids of the tenderness marks that it is referred from; may be empty. */
  readonly from: readonly string[];
  /** At most one per view. */
  readonly areas: readonly Area[];
}

/** An area to avoid or to treat with care. */
export interface Caution extends MarkedItem {
  /** Distinguishes cautions from other marks. */
  readonly kind: 'caution';
  /** At most one per view. */
  readonly areas: readonly Area[];
  /** Why care is needed. */
  readonly reason: Word<CautionReason>;
}

/** One thing recorded on a chart, distinguished by `kind`. */
export type Mark = Tenderness | Referral | Caution;

/** A mark that covers skin rather than a point. */
export type AreaMark = Referral | Caution;

/** How one mark relates to another, by ids: `from` brings on, comes with or eases `to`, or is independent of it. */
export interface Relation {
  /** How `from` affects `to`. */
  readonly type: Word<RelationType>;
  /** The id of the mark that affects the other. */
  readonly from: string;
  /** The id of the mark that is affected. */
  readonly to: string;
}

/** A treatment at a mark. */
export interface Treatment extends RecordedItem {
  /** The id of the mark. */
  readonly mark: string;
  /** The technique. */
  readonly technique: Word<Technique>;
  /** Steps, one after the other. Empty: no pressure was used or recorded. */
  readonly pressure: readonly PressureStep[];
  /** Duration without recorded pressure, in whole seconds. */
  readonly seconds?: number;
  /** Intensity before, 0 to 10 (NRS). */
  readonly intensityBefore?: number;
  /** Intensity after, 0 to 10 (NRS). */
  readonly intensityAfter?: number;
}

/** Pressure held at one depth (mm) or firmness, for some seconds. */
export type PressureStep = {
  /** Depth below the skin, in millimetres. */
  readonly depthMm: number;
  /** Duration, in seconds. */
  readonly seconds: number;
} | {
  /** How firm the pressure was, in words. */
  readonly firmness: Word<Firmness>;
  /** Duration, in seconds. */
  readonly seconds: number;
};

/** A drawn area on one view: GeoJSON MultiPolygon coordinates in body coordinates, and the zones they cover. */
export interface Area {
  /** The view. */
  readonly view: ViewId;
  /** Polygons of rings of points: in each polygon the outer ring first, then its holes; a ring ends at its first point. */
  readonly polygons: readonly (readonly (readonly (readonly [x: number, y: number])[])[])[];
  /** The zones of the view that the polygons cover, with shares. */
  readonly zones: readonly Coverage[];
}

/** The share of a zone, 0 to 1, that a mark covers. */
export type Coverage = {
  /** The zone. */
  readonly zone: ZoneId;
  /** From 0 to 1. */
  readonly covered: number;
};

/** Onset: a date (a year, month or day of ISO 8601) or words. */
export type Onset = {
  /** `2026`, `2026-11` or `2026-11-22`. */
  readonly date: string;
} | {
  /** As the person put it, such as "since the fall". */
  readonly words: string;
};

/** Signs of a trigger point. Left out: not recorded. */
export interface Trigger {
  /** Active, latent or unspecified. */
  readonly status: Word<TriggerStatus>;
  /** A taut band is felt in the muscle. */
  readonly tautBand?: Word<Finding>;
  /** Pressure causes pain elsewhere. */
  readonly referredPain?: Word<Finding>;
  /** Pressure brings back the pain that the person knows. */
  readonly recognisedPain?: Word<Finding>;
  /** Snapping palpation or needling causes a local twitch. */
  readonly twitchResponse?: Word<Finding>;
  /** The person flinches or pulls away on palpation. */
  readonly jumpSign?: Word<Finding>;
}

/** A pressure pain threshold, with its unit. */
export interface PressureThreshold {
  /** The threshold in `unit`; with several readings, their mean. */
  readonly value: number;
  /** The unit of `value`, `trials` and `ratePerSecond`. */
  readonly unit: Word<PressureUnit>;
  /** Area of the tip, in cm²: see `tipAreaRange`. */
  readonly tipAreaCm2?: number;
  /** How fast pressure was raised, in `unit` per second. */
  readonly ratePerSecond?: number;
  /** The readings, in `unit`. */
  readonly trials?: readonly number[];
  /** The device, in words. */
  readonly device?: string;
}

/** A test of sensation at key points. A point that is not listed was not recorded. */
export interface SensoryExamination extends Recorded {
  /** Each point of a side once; at least one. */
  readonly points: readonly SensoryPoint[];
}

/** The scores of one key point: at least one of the two. Left out: not recorded, which is not 0. */
export interface SensoryPoint {
  /** The key point that was tested, such as `L4`. */
  readonly point: KeyPoint;
  /** The patient's. */
  readonly side: TestedSide;
  /** Light touch: 0 absent, 1 altered, 2 normal, or `not-testable`. */
  readonly lightTouch?: SensoryScore;
  /** Pin prick, scored the same way. */
  readonly pinPrick?: SensoryScore;
}

/** Observed posture, in words. Items that are not listed were not examined. */
export interface PostureRecord extends Recorded {
  /** Each item once, at least one. */
  readonly findings: readonly PostureFinding[];
}

/** One posture finding. `postureItems` has the findings of each item. */
export interface PostureFinding {
  /** The item. */
  readonly item: Word<PostureItem>;
  /** The finding. */
  readonly finding: Word<PostureWord>;
}

/** `1.2`, or a later 1.x whose unknown fields and words are kept. */
export type SchemaVersion = `1.${number}`;

/** The document: all marks of one moment for one person. */
export interface Chart {
  /** The version of the document. */
  readonly schemaVersion: SchemaVersion;
  /** The version of zones and views that positions and names refer to. */
  readonly anatomy: typeof anatomyVersion;
  /** Unique among your charts. */
  readonly id: string;
  /** The visible figure. Positions always refer to the neutral figure. */
  readonly figure: Word<FigureId>;
  /** RFC 3339. With a precision, the start of that day, month or year in UTC: see `momentOf`. */
  readonly recordedAt: string;
  /** The precision of `recordedAt`. Left out: to the second. */
  readonly recordedAtPrecision?: Word<Precision>;
  /** Who recorded it, including marks that do not name someone else. */
  readonly recordedBy: Word<Author>;
  /** True: asked, and no pain anywhere. The chart then has no marks. */
  readonly nothingToMark: boolean;
  /** Zones of an absent limb. */
  readonly absent: readonly ZoneId[];
  /** Zones that were asked about and are free of pain, without marks of pain. Left out: none. */
  readonly clear?: readonly ZoneId[];
  /** In the order of the list; later ones are drawn on top. */
  readonly marks: readonly Mark[];
  /** How marks relate to each other. Left out: not recorded. */
  readonly relations?: readonly Relation[];
  /** Treatments, in order. */
  readonly treatments: readonly Treatment[];
  /** A sensory examination. Left out: none. */
  readonly sensory?: SensoryExamination;
  /** Observed posture. Left out: not examined. */
  readonly posture?: PostureRecord;
  /** JSON of your own, kept and written back unchanged. */
  readonly extensions?: Extensions;
}
