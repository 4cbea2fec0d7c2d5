'use client';
import { useState } from 'react';
import type { BodySide } from '../../atlas/index.js';
import { useMessages } from '../../ui/index.js';
import { useExplorer } from '../explorer-store.js';
import { AtlasText } from './AtlasText.js';
import { Cautions, CautionSign } from './Cautions.js';
import { useAtlas } from './context.js';
import { MatchFacts } from './MatchFacts.js';
import { MuscleFacts } from './MuscleFacts.js';
import { PointFacts } from './PointFacts.js';
import type { Suggestion } from './suggestions-for.js';
import { useChoose } from './use-choose.js';

/** A suggestion: the muscle, its side, and how it matches the mark; the rest is one step away, cautions first. */
export function SuggestionRow({ suggestion }: { readonly suggestion: Suggestion }) {
  const { words, atlas } = useAtlas();
  const messages = useMessages();
  const [isOpen, setIsOpen] = useState(false);
  const { muscle, triggerPoint, side, redFlags, near, match } = suggestion;
  const sides: readonly BodySide[] = side === 'left' || side === 'right' ? [side] : ['left', 'right'];
  const sideWord = side === 'left' || side === 'right' ? messages.sides[side].long : words.sides[side];
  const far = near && (near.isWithinUncertainty ? words.withinUncertainty : words.away(Math.round(near.centimetres)));
  const isShown = useExplorer(({ chosen, side: shown }) => chosen?.muscle === muscle && sides.includes(shown));
  const choose = useChoose();
  return (
    <li>
      <details className="palpate-group" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary className="palpate-group-title">
          {match ? <span className="palpate-order">{match.rank}</span> : null}
          <span>
            <AtlasText>{muscle.name}</AtlasText>
            <span className="palpate-small palpate-suggested-how">{[sideWord, far].filter(Boolean).join(' · ')}</span>
          </span>
          {redFlags.length ? <CautionSign label={words.hasCautions} /> : null}
        </summary>
        {isOpen ? (
          <div className="palpate-suggestion">
            <Cautions texts={redFlags} />
            <button type="button" className="palpate-button" aria-pressed={isShown} onClick={() => (isShown ? choose(null) : choose({ atlas, muscle, only: null }, sides.length === 1 ? sides[0] : undefined))}>
              {words.showOnMap}
            </button>
            <PointFacts point={triggerPoint} sides={sides} />
            {match ? <MatchFacts match={match} /> : null}
            <MuscleFacts muscle={muscle} />
          </div>
        ) : null}
      </details>
    </li>
  );
}
