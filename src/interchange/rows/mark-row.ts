import type { FigureId, GroupId, PartId, Side, ViewId, ZoneId } from '../../anatomy/index.js';
import type { Author, CautionReason, Course, Depth, Finding, FollowUpStatus, MarkKind, PressureUnit, Quality, Technique, Trend, TriggerStatus, Word } from '../../chart/index.js';

/**
 * One mark as a flat row for data frames. Columns keep their names, order and meaning within a major version; new ones are added at the end. `null`:
 * not recorded. A chart without marks gives one row whose mark is null, because a person without pain counts too.
 */
export interface MarkRow {
  /** The id of the chart. */
  readonly chart_id: string;
  /** The version of the document. */
  readonly schema_version: string;
  /** The version of zones and views. */
  readonly anatomy: string;
  /** The figure that the chart is shown on. */
  readonly figure: Word<FigureId>;
  /** RFC 3339; if only the day, month or year is known, `2019-03-04`, `2019-03` or `2019`. This holds for all moments. */
  readonly recorded_at: string;
  /** Who recorded the chart. */
  readonly recorded_by: Word<Author>;
  /** True: asked, and no pain anywhere. */
  readonly nothing_to_mark: boolean;
  /** Zones of absent limbs. */
  readonly absent: readonly ZoneId[];
  /** The number of marks on the chart. */
  readonly mark_count: number;
  /** The index of the mark in the chart, from 0. */
  readonly mark_index: number | null;
  /** The id of the mark. */
  readonly mark_id: string | null;
  /** The kind of mark. */
  readonly kind: MarkKind | null;
  /** The view of a point; for an area, that of its most covered zone. */
  readonly view: ViewId | null;
  /** The zone of a point; for an area, its most covered zone. */
  readonly zone: ZoneId | null;
  /** The patient's. */
  readonly side: Side | null;
  /** The group of the zone, such as `shoulder`. */
  readonly body_group: GroupId | null;
  /** The part of the zone, without its side. */
  readonly part: PartId | null;
  /** For a point: body coordinates, viewBox units of its view on the neutral figure, facing. */
  readonly x: number | null;
  /** See `x`. */
  readonly y: number | null;
  /** All zones of the mark in the order of the chart, with the share of each that it covers, 0 to 1; for a point its one zone without a share. */
  readonly zones: readonly ZoneId[];
  /** See `zones`. */
  readonly zones_covered: readonly number[];
  /** 0 to 10 (NRS). */
  readonly intensity: number | null;
  /** What the pain feels like. */
  readonly qualities: readonly Word<Quality>[];
  /** How deep it is felt. */
  readonly depth: Word<Depth> | null;
  /** A date or words. */
  readonly onset: string | null;
  /** Constant, intermittent or transient. */
  readonly course: Word<Course> | null;
  /** How it develops. */
  readonly trend: Word<Trend> | null;
  /** Degree of tenderness, 0 to 4. */
  readonly tenderness_grade: number | null;
  /** Active, latent or unspecified. */
  readonly trigger_status: Word<TriggerStatus> | null;
  /** Trigger-point sign: taut band. */
  readonly taut_band: Word<Finding> | null;
  /** Trigger-point sign: referred pain. */
  readonly referred_pain: Word<Finding> | null;
  /** Trigger-point sign: recognised pain. */
  readonly recognised_pain: Word<Finding> | null;
  /** Trigger-point sign: local twitch response. */
  readonly twitch_response: Word<Finding> | null;
  /** Trigger-point sign: jump sign. */
  readonly jump_sign: Word<Finding> | null;
  /** The pressure pain threshold, in `threshold_unit`. */
  readonly threshold: number | null;
  /** The unit of `threshold`. */
  readonly threshold_unit: Word<PressureUnit> | null;
  /** The threshold in kPa, rounded to 0.01. */
  readonly threshold_kpa: number | null;
  /** The area of the tip, in cm². */
  readonly threshold_tip_cm2: number | null;
  /** For a caution: why care is needed. */
  readonly caution_reason: Word<CautionReason> | null;
  /** Ids of the tenderness marks that a pain is referred from. */
  readonly referred_from: readonly string[];
  /** How often the mark was treated. */
  readonly treatment_count: number;
  /** What was done at the latest treatment. */
  readonly technique: Word<Technique> | null;
  /** Total hold time of the latest treatment, in seconds. */
  readonly treatment_seconds: number | null;
  /** 0 to 10 (NRS) before the latest treatment. */
  readonly intensity_before: number | null;
  /** 0 to 10 (NRS) after the latest treatment. */
  readonly intensity_after: number | null;
  /** When the latest treatment was recorded. */
  readonly treated_at: string | null;
  /** Who recorded the mark. */
  readonly marked_by: Word<Author> | null;
  /** When the mark was created. */
  readonly created_at: string | null;
  /** When the mark was last edited. */
  readonly updated_at: string | null;
  /** Free text. */
  readonly note: string | null;
  /** Zones of the chart that were asked about and are free of pain. */
  readonly clear: readonly ZoneId[];
  /** The short name of the mark. */
  readonly mark_name: string | null;
  /** Status at follow-up. */
  readonly status: Word<FollowUpStatus> | null;
  /** How the mark relates to others, as `type:id`: brings on, eases, comes with, or is independent of. */
  readonly relations: readonly string[];
}

/** The name of a column. */
export type ColumnName = keyof MarkRow;
