'use client';
import { useMemo, type ReactNode } from 'react';
import { builtInAtlas, extendAtlas, parseAtlas, type ParseAtlasResult } from '../../atlas/index.js';
import type { ExplorerMessages } from '../../locales/index.js';
import type { AtlasProps } from '../props.js';
import { AtlasContext } from './context.js';

export interface WithAtlasProps extends AtlasProps {
  readonly words: ExplorerMessages;
  readonly children: ReactNode;
}

/** Reads the host's atlas, or uses the built-in one. Shows only an error if it cannot be used. */
export function WithAtlas({ atlas: own, extend = false, words, children }: WithAtlasProps) {
  const isBuiltIn = own === undefined || own === builtInAtlas();
  const read = useMemo(() => (isBuiltIn ? { ok: true as const, atlas: builtInAtlas() } : readOwn(own, extend)), [own, extend, isBuiltIn]);
  const language = isBuiltIn || extend ? 'en' : undefined;
  const value = useMemo(() => (read.ok ? { words, atlas: read.atlas, language } : null), [read, words, language]);
  if (value) return <AtlasContext.Provider value={value}>{children}</AtlasContext.Provider>;
  return (
    <div role="alert">
      <p>{words.badAtlas}</p>
      <ul className="palpate-atlas-texts" lang="en" dir="ltr">
        {read.ok ? null : read.problems.map(({ path, message }) => <li key={`${path} ${message}`}>{path ? <><code>{path}</code> {message}</> : message}</li>)}
      </ul>
    </div>
  );
}

const readOwn = (own: unknown, extend: boolean): ParseAtlasResult => (extend ? extendAtlas(builtInAtlas(), own) : parseAtlas(own));
