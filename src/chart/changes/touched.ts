import type { ZoneId } from '../../anatomy/index.js';
import { isAmong, painfulSkin } from '../clear.js';
import type { Chart, Mark } from '../types.js';
import type { ChartField, ChartList } from './change.js';

/** What changes affected: new or changed items by id, ids whose links may now be broken, and fields. */
export interface Touched extends Record<ChartList, Set<string>> {
  readonly gone: Set<string>;
  readonly fields: Set<ChartField>;
}

export const nothingTouched = (): Touched => ({ marks: new Set(), treatments: new Set(), gone: new Set(), fields: new Set() });

/**
 * The part of a chart that changes can have made invalid: what they changed, what it refers to, what refers to removed items, and items with the same
 * id. If it is valid, so is the chart, provided that it was before.
 */
export function touchedPart(chart: Chart, { marks, treatments, gone, fields }: Touched): Chart {
  const someTreatments = chart.treatments.filter(({ id, mark }) => treatments.has(id) || marks.has(id) || gone.has(mark));
  const wanted = new Set([...marks, ...treatments, ...someTreatments.map(({ mark }) => mark)]);
  for (const mark of chart.marks) {
    // The value may be anything, though a list of ids is expected.
    if (mark.kind !== 'referral' || !Array.isArray(mark.from)) continue;
    const from = mark.from as readonly string[];
    if (!marks.has(mark.id) && !from.some((id) => gone.has(id))) continue;
    for (const id of [mark.id, ...from]) wanted.add(id);
  }
  const { extensions, clear, relations, sensory, posture, ...rest } = chart;
  // The value may be anything, though a list is expected: an invalid one is refused with the field.
  const isRelated = (id: string) => gone.has(id) || marks.has(id);
  const someRelations = fields.has('relations') ? relations : listOf(relations)?.filter(({ from, to }) => isRelated(from) || isRelated(to));
  for (const relation of listOf(someRelations) ?? []) for (const id of [relation?.from, relation?.to]) wanted.add(id);
  if (fields.has('clear')) for (const mark of chart.marks) if (isIn(mark, listOf(clear) ?? [])) wanted.add(mark.id);
  return {
    ...rest,
    absent: fields.has('absent') ? chart.absent : [],
    ...(clear !== undefined && (fields.has('clear') || marks.size > 0) && { clear }),
    ...(someRelations !== undefined && { relations: someRelations }),
    marks: chart.marks.filter(({ id }, index) => wanted.has(id) || (chart.nothingToMark && index === 0)),
    treatments: someTreatments,
    ...(fields.has('sensory') && sensory !== undefined && { sensory }),
    ...(fields.has('posture') && posture !== undefined && { posture }),
    ...(fields.has('extensions') && extensions !== undefined && { extensions }),
  };
}

const listOf = <T>(value: readonly T[] | undefined): readonly T[] | undefined => (Array.isArray(value) ? value : undefined);

function isIn(mark: Mark, clear: readonly ZoneId[]): boolean {
  const skin = painfulSkin([mark]);
  return clear.some((zone) => isAmong(zone, skin));
}
