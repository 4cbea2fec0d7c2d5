import type { Mark, Referral, Tenderness } from '../../chart/index.js';
import { musclesNear, musclesReferringTo, type AnyAtlas, type BodySide, type Muscle, type MuscleMatch, type TriggerPoint } from '../../atlas/index.js';

/** A muscle that goes with a mark: by where its point lies, or by where its pain is described. */
export interface Suggestion {
  readonly muscle: Muscle<string, string>;
  readonly triggerPoint: TriggerPoint<string>;
  readonly side: BodySide | 'both' | 'either';
  readonly redFlags: readonly string[];
  /** Of a point: how far away. */
  readonly near?: { readonly centimetres: number; readonly isWithinUncertainty: boolean };
  /** Of an area: which place in the order, and why. */
  readonly match?: MuscleMatch<string, string>;
}

/** A list of suggestions by what they go by. */
export interface SuggestionGroup {
  readonly by: 'near' | 'refersHere' | 'refersToItsAreas';
  readonly list: readonly Suggestion[];
}

/** At least so many are listed, if there are; with those that tie with the last. */
const enough = 5;

/** What the atlas has to say to a mark: to a point what lies near it, to an area what is described as referring there. To a caution nothing. */
export function suggestionsFor(mark: Mark, marks: readonly Mark[], atlas: AnyAtlas): readonly SuggestionGroup[] {
  if (mark.kind === 'caution') return [];
  if (mark.kind === 'referral') return [{ by: 'refersHere', list: referringTo([mark], atlas) }];
  const areas = marks.filter((other): other is Referral => other.kind === 'referral' && other.from.includes(mark.id));
  return [{ by: 'near', list: nearTo(mark, atlas) }, ...(areas.length ? [{ by: 'refersToItsAreas', list: referringTo(areas, atlas) } as const] : [])];
}

/** Each muscle of a side once, by its nearest point. */
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
