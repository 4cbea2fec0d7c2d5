'use client';
import { useState, type KeyboardEvent } from 'react';
import type { FoundMuscle } from '../../atlas/index.js';
import { AtlasText } from './AtlasText.js';
import { CautionSign } from './Cautions.js';
import { useAtlas } from './context.js';
import { useChoose } from './use-choose.js';

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Muscles as a list of buttons: one tab stop, with arrow keys between them. */
export function MuscleList({ found, label }: { readonly found: readonly FoundMuscle<string, string>[]; readonly label: string }) {
  const { words, atlas } = useAtlas();
  const [current, setCurrent] = useState<string>();
  const choose = useChoose();
  if (found.length === 0) return null;
  const tabStop = found.some(({ muscle }) => muscle.id === current) ? current : found[0]?.muscle.id;
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-muscle]')];
    const at = buttons.indexOf(event.target as HTMLElement);
    if (!step || at < 0) return;
    event.preventDefault();
    buttons[step(at, buttons.length - 1)]?.focus();
  };
  return (
    // In Firefox a scrollable element is a tab stop unless it has a tabindex.
    <ul className="palpate-muscles" aria-label={label} tabIndex={-1} onKeyDown={walk}>
      {found.map(({ muscle, found: [hit] }) => (
        <li key={muscle.id}>
          <button
            type="button"
            className="palpate-muscle"
            data-muscle={muscle.id}
            tabIndex={muscle.id === tabStop ? 0 : -1}
            onFocus={() => setCurrent(muscle.id)}
            onClick={() => choose({ atlas, muscle, only: null })}
          >
            <span>
              <AtlasText>{muscle.name}</AtlasText>
              <span className="palpate-small">{hit?.field === 'symptom' || hit?.field === 'synonym' ? <AtlasText>{hit.text}</AtlasText> : <bdi lang="la">{muscle.latin}</bdi>}</span>
            </span>
            {muscle.cautions?.length ? <CautionSign label={words.hasCautions} /> : null}
          </button>
        </li>
      ))}
    </ul>
  );
}
