'use client';
import { forwardRef, useEffect, type ComponentType } from 'react';
import { useBodyMap, useBodyMapStore } from '../../ui/index.js';
import type { ExplorerMessages } from '../../locales/index.js';
import { explorerOf } from '../explorer-store.js';
import type { MuscleSuggestionsProps } from '../props.js';
import { About } from './About.js';
import { Suggestions } from './Suggestions.js';
import { WithAtlas } from './WithAtlas.js';

/** The suggestions as a separate component, in one language. */
export function createMuscleSuggestions(words: ExplorerMessages): ComponentType<MuscleSuggestionsProps> {
  return forwardRef<HTMLElement, MuscleSuggestionsProps>(function MuscleSuggestions({ atlas, extend, className, ...rest }, ref) {
    const store = useBodyMapStore();
    const selected = useBodyMap((state) => {
      const mark = state.chart.marks.find(({ id }) => id === state.selection);
      return mark && mark.kind !== 'caution' ? mark.id : undefined;
    });
    useEffect(
      () => {
        if (selected === undefined) return undefined;
        // When the suggestions disappear, so does what they showed on the map, unless an explorer shows it too.
        return () => {
          if (explorerOf(store).getState().explorers === 0) explorerOf(store).setState({ chosen: null, overlay: null });
        };
      },
      [store, selected],
    );
    if (selected === undefined) return null;
    return (
      <section aria-label={words.title} {...rest} ref={ref} className={className ? `palpate-suggestions ${className}` : 'palpate-suggestions'}>
        <WithAtlas atlas={atlas} extend={extend} words={words}>
          <Suggestions />
          <About />
        </WithAtlas>
      </section>
    );
  });
}
