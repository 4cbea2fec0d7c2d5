'use client';
import type { ZoneId } from '../../anatomy/index.js';
import type { MuscleMatch } from '../../atlas/index.js';
import { useBodyMapContext } from '../../ui/index.js';
import { useAtlas } from './context.js';

/** Why a muscle has its rank: the marks that its description includes, those that it does not, and what else it includes. */
export function MatchFacts({ match }: { readonly match: MuscleMatch<string, string> }) {
  const { words } = useAtlas();
  const { messages, hiddenZones } = useBodyMapContext();
  const { explains, leavesOut, unmarked } = match;
  const facts: readonly (readonly [string, readonly ZoneId[]])[] = [
    [words.explains, [...explains.primary, ...explains.spillover]],
    [words.leavesOut, leavesOut],
    [words.unmarked, unmarked.primary],
  ];
  return (
    <dl className="palpate-felt">
      {facts.map(([term, zones]) => {
        const names = [...new Set(zones.filter((zone) => !hiddenZones.has(zone)).map(messages.zoneName))];
        return names.length ? (
          <div key={term}>
            <dt className="palpate-small">{term}</dt>
            <dd>{names.join(' · ')}</dd>
          </div>
        ) : null;
      })}
    </dl>
  );
}
