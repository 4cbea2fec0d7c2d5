'use client';
import type { Source } from '../../atlas/index.js';
import { useAtlas } from './context.js';

/** The sources of an entry, and how much of each was read. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const { words, language } = useAtlas();
  return (
    <ul className="palpate-atlas-texts palpate-small">
      {sources.map(({ id, citation, url, read }) => (
        <li key={id}>
          <bdi lang={language}>{isWebAddress(url) ? <a href={url} rel="noreferrer">{citation}</a> : citation}</bdi> ({words.read[read]})
        </li>
      ))}
    </ul>
  );
}

/** An atlas may come from elsewhere: only web addresses become links. */
const isWebAddress = (url: string | undefined): boolean => /^https?:\/\//i.test(url ?? '');
