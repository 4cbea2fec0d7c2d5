'use client';
import { useMemo } from 'react';
import { useBodyMap } from '../../ui/index.js';
import { useAtlas } from './context.js';
import { SuggestionRow } from './SuggestionRow.js';
import { suggestionsFor } from './suggestions-for.js';

/** Suggestions from the atlas for the selected mark. */
export function Suggestions() {
  const { words, atlas } = useAtlas();
  const marks = useBodyMap((state) => state.chart.marks);
  const selection = useBodyMap((state) => state.selection);
  const groups = useMemo(() => {
    const mark = marks.find(({ id }) => id === selection);
    return mark ? suggestionsFor(mark, marks, atlas) : [];
  }, [marks, selection, atlas]);
  return groups.map(({ by, list }) => (
    <div key={by} className="palpate-suggested">
      <h3 className="palpate-label">{words[by]}</h3>
      {list.length ? (
        <ol className="palpate-groups">
          {list.map((suggestion) => (
            <SuggestionRow key={`${selection} ${suggestion.muscle.id} ${suggestion.side}`} suggestion={suggestion} />
          ))}
        </ol>
      ) : (
        <p className="palpate-small">{words.noneDescribed}</p>
      )}
      {by !== 'near' && list.length > 0 ? <p className="palpate-small">{words.orderOnly}</p> : null}
    </div>
  ));
}
