import type { Answers, Condition, GroupItem, Item, Questionnaire } from './types.js';
import { treeOf, type Branch } from './tree.js';

/** An item as it is asked: of a repeating group that has several entries, or the question whether there is one more. */
export type AskedItem = Item & {
  /** The id in the questionnaire, if this is the item of a second or later entry. */
  readonly copyOf?: string;
  /** Of a repeating group: which entry it is, from 1. */
  readonly entry?: number;
  /** Of the question whether there is one more entry: the text of the group, which may be empty. */
  readonly another?: string;
};

/** The most entries that are asked for where the group does not limit them. */
const mostEntries = 20;

/** The id of an entry of a repeating group, from the second. The items in it are `drug#2/name`. */
export const entryId = (group: string, nth: number): string => `${group}#${nth}`;
/** The id of the question whether there is this entry. */
export const anotherId = (entry: string): string => `${entry}?`;

const repeats = (item: Item): item is GroupItem => item.type === 'group' && item.repeats === true;

/**
 * The questionnaire with all entries of its repeating groups, as far as the answers have them, and after the last the question whether there is
 * one more. A condition on an item of a repeating group looks at the same entry or, from outside, at the one before it, as in FHIR.
 */
export function withEntries<Q extends Pick<Questionnaire, 'items'>>(questionnaire: Q, { answers }: Pick<Answers, 'answers'>): Omit<Q, 'items'> & { readonly items: readonly AskedItem[] } {
  if (!questionnaire.items.some(repeats)) return questionnaire;
  const isSaid = (another: string) => answers.some((answer) => answer.item === another && answer.state === 'answered' && answer.values[0] === true);
  const isThere = (entry: string) => isSaid(anotherId(entry)) || answers.some(({ item }) => item.startsWith(`${entry}/`));
  const items: AskedItem[] = [];
  const latest = new Map<string, string>();
  const written = new Set<string>();

  function put({ item, branches }: Branch, within: string | undefined, names: ReadonlyMap<string, string>): void {
    const id = names.get(item.id) ?? item.id;
    const nameOf = (other: string): string => {
      const own = names.get(other);
      return own !== undefined && !written.has(own) ? own : (latest.get(other) ?? other);
    };
    const when = item.enableWhen?.map((condition): Condition => ({ ...condition, item: nameOf(condition.item) }));
    items.push({ ...once(item), id, ...(within !== undefined && { within }), ...(when && { enableWhen: when }), ...(id !== item.id && { copyOf: item.id }), ...(repeats(item) && { entry: 1 }) });
    latest.set(item.id, id);
    written.add(id);
    for (const branch of branches) put(branch, id, names);
    if (!repeats(item)) return;
    const { most = mostEntries, text = '', enableBehavior, enableWhen: _enableWhen, ...group } = item;
    const shared = within === undefined ? {} : { within };
    for (let nth = 2; ; nth++) {
      const entry = entryId(id, nth);
      const has = isThere(entry);
      if (!has && nth > most) return;
      const asGroup = when && { enableWhen: when, ...(enableBehavior && { enableBehavior }) };
      items.push({ id: anotherId(entry), type: 'boolean', another: text, ...shared, ...(nth === 2 ? asGroup : saidYes(entryId(id, nth - 1))) });
      if (!has) return;
      items.push({ ...once({ ...group, ...(text !== '' && { text }) }), id: entry, copyOf: item.id, entry: nth, ...shared, ...saidYes(entry) });
      const inside = new Map([...names, ...idsIn(branches).map((each) => [each, `${entry}/${each}`] as const)]);
      for (const branch of branches) put(branch, entry, inside);
    }
  }
  for (const branch of treeOf(questionnaire)) put(branch, undefined, new Map());
  return { ...questionnaire, items };
}

/** An item without what says that it repeats. */
function once(item: Item): Item {
  if (item.type !== 'group') return item;
  const { repeats: _repeats, most: _most, ...rest } = item;
  return rest;
}

const saidYes = (entry: string) => ({ enableWhen: [{ item: anotherId(entry), operator: '=' as const, value: true }] });

/** The ids of branches and of all below them. */
export const idsIn = (branches: readonly Branch[]): readonly string[] => branches.flatMap(({ item, branches: below }) => [item.id, ...idsIn(below)]);
