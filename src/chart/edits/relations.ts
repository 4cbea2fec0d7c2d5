import type { Change } from '../changes/change.js';
import { isSameJson } from '../json.js';
import { isSameRelation, pairOf } from '../relation.js';
import type { Chart, Relation } from '../types.js';

/** Replaces the relations between marks. Without any, the field is removed. */
export function setRelations(chart: Chart, relations: readonly Relation[]): Change[] {
  const { relations: before } = chart;
  if (isSameJson(before ?? [], relations)) return [];
  return [{ type: 'set', field: 'relations', ...(before && { before }), ...(relations.length > 0 && { after: relations }) }];
}

/** Adds a relation, replacing those that contradict it: `independent` contradicts any other relation of the same two marks. */
export function addRelation(chart: Chart, relation: Relation): Change[] {
  const all = chart.relations ?? [];
  const isOfPair = (other: Relation) => pairOf(other) === pairOf(relation);
  const kept = all.filter((other) => !isOfPair(other) || (other.type !== 'independent' && relation.type !== 'independent'));
  return kept.some((other) => isSameRelation(other, relation)) ? [] : setRelations(chart, [...kept, relation]);
}

/** Removes a relation. If it has no direction, either order of its marks works. */
export const removeRelation = (chart: Chart, relation: Relation): Change[] => setRelations(chart, (chart.relations ?? []).filter((other) => !isSameRelation(other, relation)));

/** Removes the relations of removed marks. */
export const withoutRelationsOf = (chart: Chart, ids: ReadonlySet<string>): Change[] =>
  setRelations(chart, (chart.relations ?? []).filter(({ from, to }) => !ids.has(from) && !ids.has(to)));
