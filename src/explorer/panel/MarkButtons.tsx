'use client';
import type { BodySide, TriggerPoint } from '../../atlas/index.js';
import { Icon, useBodyMap, useBodyMapContext } from '../../ui/index.js';
import { placeOf } from '../../locales/index.js';
import { useAtlas } from './context.js';
import { describedZones, placeToMark } from './places.js';
import { useMarking } from './use-marking.js';

/** One tap adds a tender point, or an area linked to the selected point. */
export function MarkButtons({ point, side }: { readonly point: TriggerPoint<string>; readonly side: BodySide }) {
  const { words } = useAtlas();
  const { messages, views, hiddenZones } = useBodyMapContext();
  const isReadOnly = useBodyMap((state) => state.readOnly);
  const { selected, markPoint, markArea } = useMarking();
  const place = placeToMark(point, side, views.flat(), hiddenZones);
  const { primary } = describedZones(point, [side], hiddenZones);
  if (isReadOnly) return null;
  const sideWord = messages.sides[side].long;
  const tiedTo = (kind: 'tenderness' | 'referral') => (selected?.kind === kind ? placeOf(selected, messages) : undefined);
  return (
    <div className="palpate-buttons">
      {place ? (
        <button type="button" className="palpate-button" onClick={() => markPoint(place)}>
          <Icon name="plus" />
          {words.markPoint(sideWord, tiedTo('referral'))}
        </button>
      ) : null}
      {primary.length > 0 ? (
        <button type="button" className="palpate-button" onClick={() => markArea(primary)}>
          <Icon name="plus" />
          {words.markArea(sideWord, tiedTo('tenderness'))}
        </button>
      ) : null}
    </div>
  );
}
