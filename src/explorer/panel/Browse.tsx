'use client';
import { useEffect, useRef, useState } from 'react';
import type { BodyRegion } from '../../atlas/index.js';
import { useExplorer } from '../explorer-store.js';
import { MuscleDetails } from './MuscleDetails.js';
import { MuscleSearch } from './MuscleSearch.js';
import { Suggestions } from './Suggestions.js';

/** The list of muscles with its search, or the details of one muscle. The search stays. */
export function Browse({ hasSuggestions }: { readonly hasSuggestions: boolean }) {
  const chosen = useExplorer((state) => state.chosen);
  const [query, setQuery] = useState('');
  const [region, setRegion] = useState<BodyRegion>();
  const root = useRef<HTMLDivElement>(null);
  const muscle = chosen?.muscle.id;
  const hadFocus = useRef(false);
  const last = useRef(muscle);
  useEffect(() => {
    const before = last.current;
    last.current = muscle;
    // The pressed button is gone, so focus moves to what replaced it. Focus elsewhere on the page stays.
    if (before === muscle || !hadFocus.current) return;
    const find = (selector: string) => [...(root.current?.querySelectorAll<HTMLElement>(selector) ?? [])];
    // Compared, not used in a selector: an id may contain any character.
    const row = find('[data-muscle]').find(({ dataset }) => dataset['muscle'] === before);
    row?.closest('details')?.setAttribute('open', '');
    (muscle === undefined ? (row ?? find('input')[0]) : find('h3')[0])?.focus();
  }, [muscle]);
  return (
    <div
      ref={root}
      onFocus={() => (hadFocus.current = true)}
      // No event tells where the focus went when a control is removed.
      onBlur={({ relatedTarget }) => (hadFocus.current = relatedTarget === null || (root.current?.contains(relatedTarget as Node) ?? false))}
    >
      {chosen ? (
        <MuscleDetails key={muscle} chosen={chosen} />
      ) : (
        <>
          {hasSuggestions ? <Suggestions /> : null}
          <MuscleSearch query={query} region={region} onQuery={setQuery} onRegion={setRegion} />
        </>
      )}
    </div>
  );
}
