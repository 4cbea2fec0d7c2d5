'use client';
import type { BodySide, TriggerPoint } from '../../atlas/index.js';
import type { ZoneId } from '../../anatomy/index.js';
import { placeOfZones } from '../../locales/index.js';
import { useBodyMapContext } from '../../ui/index.js';
import { AtlasText } from './AtlasText.js';
import { useAtlas } from './context.js';
import { MarkButtons } from './MarkButtons.js';
import { Fold } from './MuscleFacts.js';
import { describedZones } from './places.js';
import { Swatch } from './Swatches.js';

export interface PointFactsProps {
  readonly point: TriggerPoint<string>;
  readonly sides: readonly BodySide[];
}

/** One trigger point in short: where to palpate, where its pain is felt, and buttons for marks. The rest is folded. */
export function PointFacts({ point, sides }: PointFactsProps) {
  const { words } = useAtlas();
  const { hiddenZones, messages } = useBodyMapContext();
  const { primary, spillover } = describedZones(point, sides, hiddenZones);
  return (
    <>
      <p>
        <span className="palpate-label">{words.feelFor}</span>
        <AtlasText>{point.location}</AtlasText>
      </p>
      {primary.length > 0 ? (
        <p>
          <span className="palpate-label">{words.feltAt}</span>
          {placeOfZones(primary, messages)}
        </p>
      ) : null}
      {sides.map((side) => (
        <MarkButtons key={side} point={point} side={side} />
      ))}
      <Fold title={words.moreOfPoint}>
        <p className="palpate-small">
          {words.depths[point.depth]} · {words.waysIn[point.access]}
        </p>
        <dl className="palpate-felt">
          <FeltIn strength="primary" zones={primary} />
          <FeltIn strength="spillover" zones={spillover} />
        </dl>
      </Fold>
    </>
  );
}

function FeltIn({ strength, zones }: { readonly strength: 'primary' | 'spillover'; readonly zones: readonly ZoneId[] }) {
  const { words } = useAtlas();
  const { messages } = useBodyMapContext();
  if (zones.length === 0) return null;
  return (
    <div>
      <dt className="palpate-small">
        <Swatch of={strength} />
        {words[strength]}
      </dt>
      <dd>{[...new Set(zones.map(messages.zoneName))].join(' · ')}</dd>
    </div>
  );
}
