'use client';
import { createContext, useContext } from 'react';
import type { AnyAtlas } from '../../atlas/index.js';
import type { ExplorerMessages } from '../../locales/index.js';

interface AtlasContextValue {
  readonly words: ExplorerMessages;
  readonly atlas: AnyAtlas;
  /** The language of the atlas's texts; undefined for a host's own, which is assumed to be in the map's language. */
  readonly language: string | undefined;
}

export const AtlasContext = createContext<AtlasContextValue | null>(null);

/** The atlas of the surrounding component, and its words. */
export function useAtlas(): AtlasContextValue {
  const value = useContext(AtlasContext);
  if (!value) throw new Error('palpate: use this part inside <Explorer>.');
  return value;
}
