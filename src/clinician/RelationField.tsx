'use client';
import { useState } from 'react';
import type { Mark, Relation } from '../chart/index.js';
import { labelOf, placeOf, type Messages, type RelationWay } from '../locales/index.js';
import { Icon, useBodyMap, useBodyMapContext } from '../ui/index.js';
import { Said } from './Said.js';
import { useWords } from './words.js';

/** The kinds of relation, seen from the first mark. */
const ways: readonly RelationWay[] = ['brings-on', 'brought-on-by', 'comes-with', 'eases', 'eased-by', 'independent'];

/** How `id` relates to the other mark of a relation. A word of a later version is shown unchanged. */
function wayOf({ type, from }: Relation, id: string): string {
  if (from === id) return type;
  return type === 'brings-on' ? 'brought-on-by' : type === 'eases' ? 'eased-by' : type;
}

function relationOf(way: RelationWay, id: string, other: string): Relation {
  if (way === 'brought-on-by') return { type: 'brings-on', from: other, to: id };
  if (way === 'eased-by') return { type: 'eases', from: other, to: id };
  return { type: way, from: id, to: other };
}

/** The relations of a mark, each with a button to remove it, and a row to add one. */
export function RelationField({ mark }: { readonly mark: Mark }) {
  const { store, messages } = useBodyMapContext();
  const words = useWords();
  const isReadOnly = useBodyMap((state) => state.readOnly);
  const marks = useBodyMap((state) => state.head.marks);
  const relations = useBodyMap((state) => state.head.relations);
  const [way, setWay] = useState<RelationWay>('brings-on');
  const [chosen, setChosen] = useState('');
  const others = marks.filter((other) => other.id !== mark.id);
  const other = others.find((each) => each.id === chosen);
  const said = (relations ?? []).filter(({ from, to }) => from === mark.id || to === mark.id);
  const nameOfId = (wanted: string) => titleOf(marks.find((each) => each.id === wanted), messages);
  const textOf = (relation: Relation) => `${labelOf(words.relationWays, wayOf(relation, mark.id))}: ${nameOfId(relation.from === mark.id ? relation.to : relation.from)}`;
  if (others.length === 0) return null;
  if (isReadOnly) return <Said label={words.relation}>{said.map(textOf).join(' · ')}</Said>;
  return (
    <fieldset className="palpate-field palpate-related">
      <legend className="palpate-small">{words.relation}</legend>
      <div className="palpate-chips" aria-live="polite">
        {said.map((relation) => (
          <span key={textOf(relation)} className="palpate-tie-chip">
            <button type="button" onClick={() => store.getState().select(relation.from === mark.id ? relation.to : relation.from)}>
              {textOf(relation)}
            </button>
            <button type="button" aria-label={words.removeRelation(textOf(relation))} onClick={() => store.getState().removeRelation(relation)}>
              <Icon name="close" />
            </button>
          </span>
        ))}
      </div>
      <div className="palpate-pair">
        <select form="" className="palpate-text" aria-label={words.relation} value={way} onChange={({ target }) => setWay(ways.find((each) => each === target.value) ?? way)}>
          {ways.map((each) => (
            <option key={each} value={each}>
              {words.relationWays[each]}
            </option>
          ))}
        </select>
        <select form="" className="palpate-text" aria-label={words.otherMark} value={other?.id ?? ''} onChange={({ target }) => setChosen(target.value)}>
          <option value="">{words.otherMark}</option>
          {others.map((each) => (
            <option key={each.id} value={each.id}>
              {titleOf(each, messages)}
            </option>
          ))}
        </select>
      </div>
      <button type="button" className="palpate-button" onClick={() => void (other && store.getState().addRelation(relationOf(way, mark.id, other.id)))}>
        <Icon name="plus" />
        {words.addRelation}
      </button>
    </fieldset>
  );
}

const titleOf = (mark: Mark | undefined, messages: Messages): string => (mark ? [mark.name, placeOf(mark, messages)].filter(Boolean).join(' · ') : '');
