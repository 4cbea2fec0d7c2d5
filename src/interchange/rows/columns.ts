import type { ColumnName } from './mark-row.js';

/** The type of a column. Text or number may be missing, which is null. */
export type ColumnType = 'key' | 'flag' | 'count' | 'list' | 'numbers' | 'text' | 'number';

/** The columns of a row, in order. */
export const columnTypes: Readonly<Record<ColumnName, ColumnType>> = {
  chart_id: 'key',
  schema_version: 'key',
  anatomy: 'key',
  figure: 'key',
  recorded_at: 'key',
  recorded_by: 'key',
  nothing_to_mark: 'flag',
  absent: 'list',
  mark_count: 'count',
  mark_index: 'number',
  mark_id: 'text',
  kind: 'text',
  view: 'text',
  zone: 'text',
  side: 'text',
  body_group: 'text',
  part: 'text',
  x: 'number',
  y: 'number',
  zones: 'list',
  zones_covered: 'numbers',
  intensity: 'number',
  qualities: 'list',
  depth: 'text',
  onset: 'text',
  course: 'text',
  trend: 'text',
  tenderness_grade: 'number',
  trigger_status: 'text',
  taut_band: 'text',
  referred_pain: 'text',
  recognised_pain: 'text',
  twitch_response: 'text',
  jump_sign: 'text',
  threshold: 'number',
  threshold_unit: 'text',
  threshold_kpa: 'number',
  threshold_tip_cm2: 'number',
  caution_reason: 'text',
  referred_from: 'list',
  treatment_count: 'count',
  technique: 'text',
  treatment_seconds: 'number',
  intensity_before: 'number',
  intensity_after: 'number',
  treated_at: 'text',
  marked_by: 'text',
  created_at: 'text',
  updated_at: 'text',
  note: 'text',
  clear: 'list',
  mark_name: 'text',
  status: 'text',
  relations: 'list',
};

/** Columns added with version 1.1 of the document: older tables do not have them. */
export const laterColumns: ReadonlySet<string> = new Set<ColumnName>(['clear', 'mark_name', 'status', 'relations']);

export const columnNames = Object.keys(columnTypes) as ColumnName[];

/** Columns with free text or an id, which may be any text. */
export const freeTexts: ReadonlySet<ColumnName> = new Set<ColumnName>(['chart_id', 'mark_id', 'onset', 'note', 'referred_from', 'mark_name', 'relations']);

/** Columns with moments. */
export const moments: ReadonlySet<ColumnName> = new Set<ColumnName>(['recorded_at', 'treated_at', 'created_at', 'updated_at']);
