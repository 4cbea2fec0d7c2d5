import type { Mark, Referral, Tenderness } from '../../chart/index.js';
import { musclesNear, musclesReferringTo, type AnyAtlas, type BodySide, type Muscle, type MuscleMatch, type TriggerPoint } from '../../atlas/index.js';

/** A muscle that matches a mark, by the place of its point or by its described pain. */
export interface Suggestion {
  readonly muscle: Muscle<string, string>;
  readonly triggerPoint: TriggerPoint<string>;
  readonly side: BodySide | 'both' | 'either';
  readonly redFlags: readonly string[];
  /** For a point: the distance. */
  readonly near?: { readonly centimetres: number; readonly isWithinUncertainty: boolean };
  /** For an area: its rank, and why. */
  readonly match?: MuscleMatch<string, string>;
}

/** A list of suggestions with its ordering. */
export interface SuggestionGroup {
  readonly by: 'near' | 'refersHere' | 'refersToItsAreas';
  readonly list: readonly Suggestion[];
}

/** Minimum number of suggestions, if there are as many, plus those that tie with the last. */
const enough = 5;

/** Suggestions for a mark: for a point, muscles near it; for an area, muscles described as referring there. None for a caution. */
export function suggestionsFor(mark: Mark, marks: readonly Mark[], atlas: AnyAtlas): readonly SuggestionGroup[] {
  if (mark.kind === 'caution') return [];
  if (mark.kind === 'referral') return [{ by: 'refersHere', list: referringTo([mark], atlas) }];
  const areas = marks.filter((other): other is Referral => other.kind === 'referral' && other.from.includes(mark.id));
  return [{ by: 'near', list: nearTo(mark, atlas) }, ...(areas.length ? [{ by: 'refersToItsAreas', list: referringTo(areas, atlas) } as const] : [])];
}

/** Each muscle once per side, by its nearest point. */
function nearTo({ view, at, zone }: Tenderness, atlas: AnyAtlas): Suggestion[] {
  const seen = new Set<string>();
  const nearest = musclesNear(view, [at[0], at[1]], { atlas, zone }).filter(({ muscle, side }) => {
    const key = `${muscle.id} ${side}`;
    return !seen.has(key) && seen.add(key);
  });
  return nearest.slice(0, enough).map(({ muscle, triggerPoint, side, redFlags, centimetres, isWithinUncertainty }) => ({ muscle, triggerPoint, side, redFlags, near: { centimetres, isWithinUncertainty } }));
}

const referringTo = (areas: readonly Referral[], atlas: AnyAtlas): Suggestion[] =>
  musclesReferringTo(areas, { atlas, limit: enough }).map((match) => ({ muscle: match.muscle, triggerPoint: match.triggerPoint, side: match.side, redFlags: match.redFlags, match }));
