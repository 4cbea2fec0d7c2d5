// Two people worked on one chart. What only one of them touched is taken; what both did is a clash, which a person decides.

/** @import { Change, Chart } from 'palpate/core' */
/** @typedef {'mine' | 'theirs'} Choice */
/** @typedef {{ readonly key: string, readonly kind: 'mark' | 'treatment' | 'field', readonly mine: any, readonly theirs: any }} Clash */

const lists = /** @type {const} */ (['marks', 'treatments']);
/** Lists without ids: each entry is itself. */
const sets = /** @type {const} */ (['absent', 'clear', 'relations']);
const fields = /** @type {const} */ (['figure', 'recordedAt', 'recordedAtPrecision', 'recordedBy', 'nothingToMark', 'extensions']);

/** JSON that is equal whatever the order of its keys: databases have one of their own. @param {unknown} value @returns {string} */
export function keyOf(value) {
  if (Array.isArray(value)) return `[${value.map(keyOf).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const entries = Object.entries(value).filter(([, inside]) => inside !== undefined);
  return `{${entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inside]) => `${JSON.stringify(key)}:${keyOf(inside)}`).join()}}`;
}

/** @param {unknown} a @param {unknown} b */
const same = (a, b) => keyOf(a) === keyOf(b);

/**
 * Joins `mine` and `theirs`, which both began with `base`. A clash is decided by `choices`, by its key, and as they have it where nothing
 * is chosen. The chart that comes out is to be checked with `parseChart`.
 *
 * @param {Chart} base @param {Chart} theirs @param {Chart} mine @param {Readonly<Record<string, Choice>>} [choices]
 * @returns {{ chart: Chart, clashes: Clash[] }}
 */
export function mergeCharts(base, theirs, mine, choices = {}) {
  /** @type {Clash[]} */
  const clashes = [];
  /** @param {string} key @param {Clash['kind']} kind @param {any} was @param {any} their @param {any} my */
  const decide = (key, kind, was, their, my) => {
    if (same(their, my) || same(was, my)) return their;
    if (same(was, their)) return my;
    clashes.push({ key, kind, mine: my, theirs: their });
    return choices[key] === 'mine' ? my : their;
  };

  /** @type {Record<string, any>} */
  const merged = { ...theirs };
  for (const list of lists) {
    const kind = list === 'marks' ? 'mark' : 'treatment';
    const [was, their, my] = /** @type {[Map<string, any>, Map<string, any>, Map<string, any>]} */ ([base, theirs, mine].map((chart) => new Map(chart[list].map((/** @type {any} */ item) => [item.id, item]))));
    const ids = new Set([...their.keys(), ...my.keys()]);
    merged[list] = [...ids].map((id) => decide(`${list} ${id}`, kind, was.get(id), their.get(id), my.get(id))).filter(Boolean);
  }
  for (const set of sets) {
    const [was, their, my] = /** @type {[Map<string, any>, Map<string, any>, Map<string, any>]} */ ([base, theirs, mine].map((chart) => new Map((chart[set] ?? []).map((entry) => [keyOf(entry), entry]))));
    // Without ids nothing can clash: an entry is there or it is not.
    const kept = [...new Map([...their, ...my])].filter(([key]) => (was.has(key) ? their.has(key) && my.has(key) : true)).map(([, entry]) => entry);
    if (kept.length > 0 || theirs[set]) merged[set] = kept;
  }
  for (const field of fields) {
    const value = decide(field, 'field', base[field], theirs[field], mine[field]);
    if (value === undefined) delete merged[field];
    else merged[field] = value;
  }
  bringBack(merged, theirs, mine);
  // "No pain anywhere" of one, and a mark of the other: the mark is the record.
  if (merged.marks.length > 0) merged.nothingToMark = false;
  return { chart: /** @type {Chart} */ (merged), clashes };
}

/** What one removed and the other went on working with is needed: it stays, in its place. @param {Record<string, any>} merged @param {Chart} theirs @param {Chart} mine */
function bringBack(merged, theirs, mine) {
  const all = new Map([...mine.marks, ...theirs.marks].map((mark) => [mark.id, mark]));
  const order = [...new Set([...theirs.marks, ...mine.marks].map(({ id }) => id))];
  for (let missing = missingIn(merged); missing.some((id) => all.has(id)); missing = missingIn(merged)) {
    const there = new Map([...merged.marks, ...missing.flatMap((id) => all.get(id) ?? [])].map((mark) => [mark.id, mark]));
    merged.marks = order.flatMap((id) => there.get(id) ?? []);
  }
}

/** Ids of marks that something refers to, and that are not there. @param {Record<string, any>} chart */
function missingIn({ marks, treatments, relations = [] }) {
  const there = new Set(marks.map((/** @type {any} */ { id }) => id));
  const named = [
    ...treatments.map((/** @type {any} */ { mark }) => mark),
    ...marks.flatMap((/** @type {any} */ mark) => mark.from ?? []),
    ...relations.flatMap((/** @type {any} */ { from, to }) => [from, to]),
  ];
  return [...new Set(named)].filter((id) => !there.has(id));
}

/** The changes that make one chart of another, whose items are in the order of the first and then in that of the second. @param {Chart} before @param {Chart} after @returns {Change[]} */
export function changesBetween(before, after) {
  /** @type {any[]} */
  const changes = [];
  for (const list of [...lists].reverse()) {
    const next = new Map(after[list].map((/** @type {any} */ item) => [item.id, item]));
    const there = [...before[list]];
    for (let index = there.length - 1; index >= 0; index--) if (!next.has(/** @type {any} */ (there[index]).id)) changes.push({ type: 'remove', list, index, item: there.splice(index, 1)[0] });
    for (const item of there) if (!same(item, next.get(item.id))) changes.push({ type: 'change', list, before: item, after: next.get(item.id) });
    const ids = new Set(there.map(({ id }) => id));
    const added = after[list].filter(({ id }) => !ids.has(id));
    changes.push(...added.map((item, i) => ({ type: 'insert', list, index: there.length + i, item })));
  }
  for (const field of [...fields, ...sets]) {
    const [was, is] = [before[field], after[field]];
    if (!same(was, is)) changes.push({ type: 'set', field, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) });
  }
  return changes;
}
