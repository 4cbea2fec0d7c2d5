'use client';
import { createContext, useContext } from 'react';
import type { AnyAtlas } from '../../atlas/index.js';
import type { ExplorerMessages } from '../../locales/index.js';

interface AtlasContextValue {
  readonly words: ExplorerMessages;
  readonly atlas: AnyAtlas;
  /** The language of the atlas's texts; undefined for a host's own, which is taken to be that of the map. */
  readonly language: string | undefined;
}

export const AtlasContext = createContext<AtlasContextValue | null>(null);

/** The atlas of the surrounding part, and the words around it. */
export function useAtlas(): AtlasContextValue {
  const value = useContext(AtlasContext);
  if (!value) throw new Error('palpate: use this part inside <Explorer>.');
  return value;
}
