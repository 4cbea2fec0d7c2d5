'use client';
import { forwardRef, useEffect, useId, type ComponentType } from 'react';
import { useBodyMapStore } from '../../ui/index.js';
import type { ExplorerMessages } from '../../locales/index.js';
import { explorerOf } from '../explorer-store.js';
import type { ExplorerProps } from '../props.js';
import { About } from './About.js';
import { Browse } from './Browse.js';
import { WithAtlas } from './WithAtlas.js';

/** The explorer in a language. */
export function createExplorerPanel(words: ExplorerMessages): ComponentType<ExplorerProps> {
  return forwardRef<HTMLElement, ExplorerProps>(function ExplorerPanel({ atlas, extend, suggestions = true, className, ...rest }, ref) {
    const store = useBodyMapStore();
    const title = useId();
    useEffect(() => {
      const explorer = explorerOf(store);
      explorer.setState(({ explorers }) => ({ explorers: explorers + 1 }));
      return () => explorer.setState(({ explorers }) => ({ explorers: explorers - 1, ...(explorers === 1 && { chosen: null, overlay: null }) }));
    }, [store]);
    return (
      <section {...rest} ref={ref} aria-labelledby={title} className={className ? `palpate-explorer ${className}` : 'palpate-explorer'}>
        <h2 id={title} className="palpate-title">
          {words.title}
        </h2>
        <WithAtlas atlas={atlas} extend={extend} words={words}>
          <About />
          <Browse hasSuggestions={suggestions} />
        </WithAtlas>
      </section>
    );
  });
}
