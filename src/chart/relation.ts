import type { Relation } from './types.js';

/** The two marks, in either order. */
export const pairOf = ({ from, to }: Relation): string => JSON.stringify([from, to].sort());

/** Whether two relations are equal. */
export const isSameRelation = (a: Relation, b: Relation): boolean => relationKey(a) === relationKey(b);

/** A key, equal for equal relations: `comes-with` and `independent` have no direction. */
export const relationKey = (relation: Relation): string => (relation.type === 'comes-with' || relation.type === 'independent' ? `${relation.type} ${pairOf(relation)}` : `${relation.type} ${JSON.stringify([relation.from, relation.to])}`);
