'use client';
import type { BodySide, TriggerPoint } from '../../atlas/index.js';
import { useBodyMapContext } from '../../ui/index.js';
import type { ZoneId } from '../../anatomy/index.js';
import { AtlasText } from './AtlasText.js';
import { useAtlas } from './context.js';
import { MarkButtons } from './MarkButtons.js';
import { describedZones } from './places.js';

export interface PointFactsProps {
  readonly point: TriggerPoint<string>;
  readonly sides: readonly BodySide[];
}

/** One trigger point: where to feel for it, how it is reached, where pain from it is described, and marks to be made of it. */
export function PointFacts({ point, sides }: PointFactsProps) {
  const { words } = useAtlas();
  const { hiddenZones } = useBodyMapContext();
  const { primary, spillover } = describedZones(point, sides, hiddenZones);
  return (
    <>
      <p>
        <span className="palpate-label">{words.feelFor}</span>
        <AtlasText>{point.location}</AtlasText>
      </p>
      <p className="palpate-small">
        {words.depths[point.depth]} · {words.waysIn[point.access]}
      </p>
      <dl className="palpate-felt">
        <FeltIn strength="primary" term={words.primary} zones={primary} />
        <FeltIn strength="spillover" term={words.spillover} zones={spillover} />
      </dl>
      {sides.map((side) => (
        <MarkButtons key={side} point={point} side={side} />
      ))}
    </>
  );
}

function FeltIn({ strength, term, zones }: { readonly strength: 'primary' | 'spillover'; readonly term: string; readonly zones: readonly ZoneId[] }) {
  const { messages } = useBodyMapContext();
  if (zones.length === 0) return null;
  return (
    <div>
      <dt className="palpate-small">
        <span className="palpate-swatch" data-strength={strength} aria-hidden="true" />
        {term}
      </dt>
      <dd>{[...new Set(zones.map(messages.zoneName))].join(' · ')}</dd>
    </div>
  );
}
