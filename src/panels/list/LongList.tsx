'use client';
import { memo, useMemo, type ReactNode } from 'react';
import { getZone, groupIds } from '../../anatomy/index.js';
import { markKinds, type Mark } from '../../chart/index.js';
import { placeOf, zonesOf, type Messages } from '../../locales/index.js';
import { useMessages } from '../../ui/index.js';

/** Grouping and search text of a long list. */
export interface Arrangement {
  readonly by: 'drawn' | 'place' | 'kind' | 'intensity';
  readonly search: string;
}

const ways = ['drawn', 'place', 'kind', 'intensity'] as const;

export interface ListToolsProps {
  readonly arrangement: Arrangement;
  readonly onArrange: (next: Arrangement) => void;
}

/** Search by name, and grouping. */
export const ListTools = memo(function ListTools({ arrangement, onArrange }: ListToolsProps) {
  const { labels, groupings } = useMessages();
  return (
    <>
      <input
        form=""
        type="search"
        className="palpate-text"
        aria-label={labels.findMark}
        placeholder={labels.findMark}
        autoComplete="off"
        spellCheck={false}
        value={arrangement.search}
        onChange={({ target }) => onArrange({ ...arrangement, search: target.value })}
      />
      <select form="" className="palpate-text" aria-label={labels.groupBy} value={arrangement.by} onChange={({ target }) => onArrange({ ...arrangement, by: ways.find((by) => by === target.value) ?? 'drawn' })}>
        {ways.map((by) => (
          <option key={by} value={by}>
            {groupings[by]}
          </option>
        ))}
      </select>
    </>
  );
});

export interface GroupedRowsProps {
  readonly marks: readonly Mark[];
  readonly arrangement: Arrangement;
  readonly row: (mark: Mark) => ReactNode;
}

/** At most this many rows are unfolded at first. */
const atFirst = 60;

/** The results, in collapsible groups. */
export function GroupedRows({ marks, arrangement: { by, search }, row }: GroupedRowsProps) {
  const messages = useMessages();
  const found = useMemo(() => find(marks, search, messages), [marks, search, messages]);
  const groups = useMemo(() => groupsOf(found, by, messages), [found, by, messages]);
  return (
    <>
      <p className="palpate-hint palpate-small" role="status">
        {found.length} / {marks.length}
      </p>
      {groups.map(({ name, marks: own }) =>
        name === undefined ? (
          <ol key="" className="palpate-rows">{own.slice(0, atFirst).map(row)}</ol>
        ) : (
          <details key={name} className="palpate-group palpate-row-group" open={found.length <= atFirst}>
            <summary className="palpate-group-title">
              {name}
              <span className="palpate-small">{own.length}</span>
            </summary>
            <ol className="palpate-rows">{own.map(row)}</ol>
          </details>
        ),
      )}
    </>
  );
}

/** Without accents, in lower case. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The marks whose place, kind or rating contains all words of a search. */
export function find(marks: readonly Mark[], search: string, messages: Messages): readonly Mark[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return marks;
  return marks.filter((mark) => {
    const text = plain(`${placeOf(mark, messages)} ${messages.kinds[mark.kind]}`);
    return words.every((word) => text.includes(word));
  });
}

/** A group without a name contains all marks. */
interface Group {
  readonly name: string | undefined;
  readonly marks: readonly Mark[];
}

/** Ordered from head to feet, by kind, or by intensity from the strongest; within a group in the order marked. */
export function groupsOf(marks: readonly Mark[], by: Arrangement['by'], messages: Messages): readonly Group[] {
  if (by === 'drawn') return [{ name: undefined, marks }];
  const keys = { place: placeKey, kind: kindKey, intensity: intensityKey };
  const groups = new Map<string, { rank: number; marks: Mark[] }>();
  for (const mark of marks) {
    const { name, rank } = keys[by](mark, messages);
    const group = groups.get(name) ?? { rank, marks: [] };
    group.marks.push(mark);
    groups.set(name, group);
  }
  return [...groups].sort(([, a], [, b]) => a.rank - b.rank).map(([name, { marks: own }]) => ({ name, marks: own }));
}

interface Key {
  readonly name: string;
  readonly rank: number;
}

/** The body part, with its side if it exists twice; for an area, where most of it is. */
function placeKey(mark: Mark, { groups, sidedGroups, sides }: Messages): Key {
  const zone = getZone(zonesOf(mark)[0] ?? '');
  if (!zone) return { name: '', rank: Infinity };
  const { group, side } = zone;
  const order = 3 * groupIds.indexOf(group) + ['left', 'midline', 'right'].indexOf(side);
  if (side === 'midline') return { name: groups[group], rank: order };
  return { name: group in sidedGroups ? sidedGroups[group as keyof typeof sidedGroups][side] : `${groups[group]}: ${sides[side].long}`, rank: order };
}

const kindKey = ({ kind }: Mark, { kinds }: Messages): Key => ({ name: kinds[kind], rank: markKinds.indexOf(kind) });

function intensityKey(mark: Mark, { intensityOf, kinds, labels }: Messages): Key {
  if (mark.kind === 'caution') return { name: kinds.caution, rank: 12 };
  return mark.intensity === undefined ? { name: labels.notRated, rank: 11 } : { name: intensityOf(mark.intensity), rank: 10 - mark.intensity };
}
