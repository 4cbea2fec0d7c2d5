import type { Relation } from './types.js';

/** The two marks, either way round. */
export const pairOf = ({ from, to }: Relation): string => JSON.stringify([from, to].sort());

/** Whether two relations say the same. */
export const isSameRelation = (a: Relation, b: Relation): boolean => relationKey(a) === relationKey(b);

/** The same for relations that say the same: `comes-with` and `independent` have no direction. */
export const relationKey = (relation: Relation): string => (relation.type === 'comes-with' || relation.type === 'independent' ? `${relation.type} ${pairOf(relation)}` : `${relation.type} ${JSON.stringify([relation.from, relation.to])}`);
