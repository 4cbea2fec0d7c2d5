'use client';
import { useEffect, useId, useMemo, useRef, type KeyboardEvent } from 'react';
import { bodyRegions, searchMuscles, type BodyRegion, type FoundMuscle } from '../../atlas/index.js';
import { onEscape } from '../../ui/index.js';
import { useAtlas } from './context.js';
import { MuscleList } from './MuscleList.js';

export interface MuscleSearchProps {
  readonly query: string;
  readonly region: BodyRegion | undefined;
  readonly onQuery: (query: string) => void;
  readonly onRegion: (region: BodyRegion | undefined) => void;
}

/** Search by name, Latin name, synonym, symptom, or common words for a pain, in one region or all. Announces the number of results while typing. */
export function MuscleSearch({ query, region, onQuery, onRegion }: MuscleSearchProps) {
  const { words, atlas, language } = useAtlas();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const found = useMemo(() => searchMuscles(query, { atlas, words: words.commonWords, ...(region && { region }) }), [query, region, atlas, words]);
  const called = found.flatMap(({ found: hits }) => hits.filter(({ field }) => field === 'common'))[0];
  const field = useRef<HTMLInputElement>(null);
  useEffect(
    () =>
      field.current
        ? onEscape(field.current, () => {
            if (!field.current?.value) return false;
            onQuery('');
            return true;
          })
        : undefined,
    [onQuery],
  );
  const toList = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    root.current?.querySelector<HTMLElement>(':is([data-muscle][tabindex="0"], summary)')?.focus();
  };
  return (
    <div ref={root} className="palpate-muscle-search" role="search" aria-label={words.muscles}>
      <label htmlFor={`${id}-search`} className="palpate-label">
        {words.search}
      </label>
      <input ref={field} form="" id={`${id}-search`} type="search" className="palpate-text" lang={language} autoComplete="off" spellCheck={false} value={query} onChange={({ target }) => onQuery(target.value)} onKeyDown={toList} />
      <label htmlFor={`${id}-region`} className="palpate-label">
        {words.region}
      </label>
      <select form="" id={`${id}-region`} className="palpate-text" value={region ?? ''} onChange={({ target }) => onRegion(bodyRegions.find((other) => other === target.value))}>
        <option value="">{words.allRegions}</option>
        {bodyRegions.map((other) => (
          <option key={other} value={other}>
            {words.regions[other]}
          </option>
        ))}
      </select>
      <p className="palpate-small" role="status">
        {found.length ? words.count(found.length) : words.noneFound}
      </p>
      {called ? <p className="palpate-small">{words.commonNote(called.text)}</p> : null}
      {query.trim() || region ? <MuscleList found={found} label={words.muscles} /> : <ByRegion found={found} />}
    </div>
  );
}

/** All muscles are too many for one list: one collapsible group per region. */
function ByRegion({ found }: { readonly found: readonly FoundMuscle<string, string>[] }) {
  const { words } = useAtlas();
  const groups = bodyRegions.map((region) => ({ region, own: found.filter(({ muscle }) => muscle.bodyRegion === region) })).filter(({ own }) => own.length > 0);
  return (
    <div className="palpate-groups">
      {groups.map(({ region, own }) => (
        <details key={region} className="palpate-group" open={groups.length === 1}>
          <summary className="palpate-group-title">
            {words.regions[region]}
            <span className="palpate-small">{own.length}</span>
          </summary>
          <MuscleList found={own} label={words.regions[region]} />
        </details>
      ))}
    </div>
  );
}
