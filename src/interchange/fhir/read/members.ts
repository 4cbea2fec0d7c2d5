import type { Problem } from '../../../chart/index.js';
import { at, itemsOf, referenceIn } from './access.js';
import type { Entry, SortedEntries } from './entries.js';

/** The records that a chart lists, marks in its order, and what is not as it lists it. */
export interface Members {
  readonly mark: readonly Entry[];
  readonly nothing: readonly Entry[];
  readonly absent: readonly Entry[];
  /** Of palpate's, and not listed. */
  readonly strays: readonly Entry[];
  readonly isListed: (entry: Entry) => boolean;
  /** One for each that is listed, and not there. */
  readonly problems: readonly Problem[];
}

/**
 * What of a Bundle is of the chart that it holds. palpate lists every record, so one that is not listed is of another visit, and
 * a chart that lists none has none. One that is listed and missing may be a caution: half a chart is no chart, as in NDJSON.
 */
export function membersOf(panel: Entry, entries: SortedEntries): Members {
  const references = itemsOf(at(panel.resource, 'hasMember')).map(referenceIn);
  const rank = new Map(references.map((reference, index) => [reference, index]));
  const rankOf = ({ urls }: Entry) => urls.flatMap((url) => rank.get(url) ?? [])[0];
  const isListed = (entry: Entry) => rankOf(entry) !== undefined;
  const { mark, nothing, absent } = entries;
  return {
    mark: mark.filter(isListed).sort((a, b) => (rankOf(a) ?? 0) - (rankOf(b) ?? 0)),
    nothing: nothing.filter(isListed),
    absent: absent.filter(isListed),
    strays: [...mark, ...nothing, ...absent].filter((entry) => !isListed(entry)),
    isListed,
    problems: missing(references, panel, entries),
  };
}

/** Looked for among all that is there: what was taken back, or what others wrote, is told elsewhere. */
function missing(references: readonly string[], { path }: Entry, entries: SortedEntries): Problem[] {
  const there = new Set(Object.values(entries).flatMap((sorted: readonly Entry[]) => sorted.flatMap(({ urls }) => urls)));
  return references.flatMap((reference, index) =>
    there.has(reference) ? [] : [{ path: `${path}.hasMember[${index}]`, message: 'must lead to a record in the Bundle, and leads to none: half a chart is not read.' }],
  );
}
