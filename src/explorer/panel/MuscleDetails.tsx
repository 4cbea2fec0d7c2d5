'use client';
import type { BodySide } from '../../atlas/index.js';
import { Choice, useMessages } from '../../ui/index.js';
import { useExplorer, type Chosen } from '../explorer-store.js';
import { AtlasText } from './AtlasText.js';
import { Cautions } from './Cautions.js';
import { useAtlas } from './context.js';
import { MuscleFacts } from './MuscleFacts.js';
import { PointFacts } from './PointFacts.js';
import { Swatches } from './Swatches.js';
import { useChoose } from './use-choose.js';

const bothSides: readonly BodySide[] = ['left', 'right'];

/** In a narrow layout the map is above the text, out of sight. */
const showView = (from: Element) => from.closest('.palpate')?.querySelector('.palpate-view[data-active]')?.scrollIntoView({ block: 'nearest' });

/** The description of one muscle: cautions first, then its points in short, then the rest, folded. */
export function MuscleDetails({ chosen }: { readonly chosen: Chosen }) {
  const { words, language } = useAtlas();
  const messages = useMessages();
  const side = useExplorer((state) => state.side);
  const choose = useChoose();
  const { muscle, only } = chosen;
  const points = muscle.triggerPoints;
  return (
    <div className="palpate-muscle-details">
      <button type="button" className="palpate-link" onClick={() => choose(null)}>
        {words.backToList}
      </button>
      <h3 className="palpate-title" tabIndex={-1} lang={language}>
        {muscle.name}
      </h3>
      <p className="palpate-about" lang="la">
        {muscle.latin}
      </p>
      <Cautions texts={muscle.cautions} />
      <Choice label={words.side} isLabelShown options={bothSides.map((value) => ({ value, label: messages.sides[value].long }))} value={side} onChoose={(value) => choose(chosen, value)} />
      <button type="button" className="palpate-button palpate-when-narrow" onClick={({ currentTarget }) => showView(currentTarget)}>
        {words.showOnMap}
      </button>
      <Swatches />
      <ol className="palpate-points">
        {points.map((point, i) => (
          <li key={point.id}>
            <h4>
              {points.length > 1 ? `${i + 1}. ` : null}
              <AtlasText>{point.label}</AtlasText>
            </h4>
            <PointFacts point={point} sides={[side]} />
            {points.length > 1 ? (
              <button type="button" className="palpate-button" aria-pressed={only === point.id} onClick={() => choose({ ...chosen, only: only === point.id ? null : point.id })}>
                {words.onlyThis}
              </button>
            ) : null}
          </li>
        ))}
      </ol>
      <MuscleFacts muscle={muscle} />
    </div>
  );
}
