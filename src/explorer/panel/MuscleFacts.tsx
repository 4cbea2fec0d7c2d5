'use client';
import type { ReactNode } from 'react';
import { sourcesOf, type Muscle } from '../../atlas/index.js';
import { AtlasTexts } from './AtlasText.js';
import { useAtlas } from './context.js';
import { SourceList } from './SourceList.js';

/** Facts about a muscle besides its points: similar conditions, symptoms, and sources. */
export function MuscleFacts({ muscle }: { readonly muscle: Muscle<string, string> }) {
  const { words, atlas } = useAtlas();
  const notes = [muscle.anatomicalVariation, muscle.notes].filter((text) => text !== undefined);
  return (
    <div className="palpate-groups">
      <Fold title={words.lookAlikes}>{muscle.confusedWith.length ? <AtlasTexts texts={muscle.confusedWith} /> : null}</Fold>
      <Fold title={words.symptoms}>{muscle.symptoms.length ? <AtlasTexts texts={muscle.symptoms} /> : null}</Fold>
      <Fold title={words.notes}>{notes.length ? <AtlasTexts texts={notes} /> : null}</Fold>
      <Fold title={words.sources}>
        <p>
          {words.confidences[muscle.confidence]} {words.strengths[muscle.verificationStrength]}
        </p>
        <SourceList sources={sourcesOf(muscle, atlas)} />
      </Fold>
    </div>
  );
}

export function Fold({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return children ? (
    <details className="palpate-group">
      <summary className="palpate-group-title">{title}</summary>
      {children}
    </details>
  ) : null;
}
