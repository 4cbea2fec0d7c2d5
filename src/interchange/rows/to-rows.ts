import { getZone } from '../../anatomy/index.js';
import { convertPressure, formatPartialDate, isKnown, latestTreatment, momentOf, onsetText, pressureUnits, type Chart, type Mark, type Treatment } from '../../chart/index.js';
import type { MarkRow } from './mark-row.js';

/** The marks of a chart as flat rows, in order; a chart without marks gives one row without a mark. */
export function toRows(chart: Chart): MarkRow[] {
  const marks: readonly (Mark | undefined)[] = chart.marks.length ? chart.marks : [undefined];
  // Once for all marks: a chart may have thousands of each.
  const treatments = groupBy(chart.treatments, ({ mark }) => mark);
  const relations = groupBy(chart.relations ?? [], ({ from }) => from);
  return marks.map((mark, index) => ({
    ...ofChart(chart),
    ...ofMark(mark, mark ? index : null),
    ...ofTreatments(treatments.get(mark?.id) ?? [], mark),
    ...ofRecord(mark),
    clear: chart.clear ?? [],
    mark_name: mark?.name ?? null,
    status: mark?.status ?? null,
    relations: (relations.get(mark?.id) ?? []).map(({ type, to }) => `${type}:${to}`),
  }));
}

/** Items by key, in their order. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string | undefined, readonly T[]> {
  const groups = new Map<string | undefined, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const ofChart = (chart: Chart) => ({
  chart_id: chart.id,
  schema_version: chart.schemaVersion,
  anatomy: chart.anatomy,
  figure: chart.figure,
  recorded_at: formatPartialDate(momentOf(chart, 'recordedAt')),
  recorded_by: chart.recordedBy,
  nothing_to_mark: chart.nothingToMark,
  absent: chart.absent,
  mark_count: chart.marks.length,
});

function ofMark(mark: Mark | undefined, mark_index: number | null) {
  const point = mark?.kind === 'tenderness' ? mark : undefined;
  const sensation = mark?.kind === 'caution' ? undefined : mark;
  const covered = mark && mark.kind !== 'tenderness' ? mark.areas.flatMap((area) => area.zones) : undefined;
  const most = covered?.reduce<(typeof covered)[number] | undefined>((best, zone) => (best && best.covered >= zone.covered ? best : zone), undefined);
  const id = point?.zone ?? most?.zone;
  const zone = id && getZone(id);
  const { trigger, pressureThreshold: threshold } = point ?? {};
  return {
    mark_index,
    mark_id: mark?.id ?? null,
    kind: mark?.kind ?? null,
    view: point?.view ?? zone?.view ?? firstView(mark),
    zone: id ?? null,
    side: zone?.side ?? null,
    body_group: zone?.group ?? null,
    part: zone?.part ?? null,
    x: point?.at[0] ?? null,
    y: point?.at[1] ?? null,
    zones: covered?.map((share) => share.zone) ?? (point ? [point.zone] : []),
    zones_covered: covered?.map((share) => share.covered) ?? [],
    intensity: sensation?.intensity ?? null,
    qualities: sensation?.qualities ?? [],
    depth: sensation?.depth ?? null,
    onset: onsetText(sensation?.onset) || null,
    course: sensation?.course ?? null,
    trend: sensation?.trend ?? null,
    tenderness_grade: point?.tendernessGrade ?? null,
    trigger_status: trigger?.status ?? null,
    taut_band: trigger?.tautBand ?? null,
    referred_pain: trigger?.referredPain ?? null,
    recognised_pain: trigger?.recognisedPain ?? null,
    twitch_response: trigger?.twitchResponse ?? null,
    jump_sign: trigger?.jumpSign ?? null,
    threshold: threshold?.value ?? null,
    threshold_unit: threshold?.unit ?? null,
    threshold_kpa: threshold && isKnown(pressureUnits, threshold.unit) ? Math.round(convertPressure(threshold.value, threshold.unit, 'kPa') * 100) / 100 : null,
    threshold_tip_cm2: threshold?.tipAreaCm2 ?? null,
    caution_reason: mark?.kind === 'caution' ? mark.reason : null,
    referred_from: mark?.kind === 'referral' ? mark.from : [],
  } as const;
}

const firstView = (mark: Mark | undefined) => (mark && mark.kind !== 'tenderness' ? (mark.areas[0]?.view ?? null) : null);

function ofTreatments(own: readonly Treatment[], mark: Mark | undefined) {
  const latest = mark && latestTreatment({ treatments: own }, mark.id);
  const held = latest?.pressure.reduce((sum, { seconds }) => sum + seconds, 0);
  return {
    treatment_count: own.length,
    technique: latest?.technique ?? null,
    treatment_seconds: held || (latest?.seconds ?? null),
    intensity_before: latest?.intensityBefore ?? null,
    intensity_after: latest?.intensityAfter ?? null,
    treated_at: latest ? formatPartialDate(momentOf(latest, 'createdAt')) : null,
  };
}

const ofRecord = (mark: Mark | undefined) => ({
  marked_by: mark?.by ?? null,
  created_at: mark ? formatPartialDate(momentOf(mark, 'createdAt')) : null,
  updated_at: mark?.updatedAt === undefined ? null : formatPartialDate(momentOf({ ...mark, updatedAt: mark.updatedAt }, 'updatedAt')),
  note: mark?.note || null,
});
