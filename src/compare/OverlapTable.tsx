import { viewIds } from '../anatomy/index.js';
import type { Chart } from '../chart/index.js';
import type { CompareMessages, Messages } from '../locales/index.js';
import { drawnExtent, type ChartComparison, type CountOptions, type Overlap } from '../measures/index.js';
import { percentOf } from './percent.js';

interface OverlapTableProps extends CountOptions {
  readonly before: Chart;
  readonly after: Chart;
  readonly comparison: ChartComparison;
  readonly labels: { readonly before: string; readonly after: string };
  readonly locale: Messages;
  readonly words: CompareMessages;
}

/** The overlap of two charts, as plain numbers. */
export function OverlapTable({ before, after, comparison: { zones, drawn }, labels, locale, words, kinds }: OverlapTableProps) {
  const { overlap } = words;
  const percent = percentOf(locale.language);
  const options = kinds ? { kinds } : undefined;
  const [first, second] = [drawnExtent(before, viewIds, options), drawnExtent(after, viewIds, options)];
  // Square units as a share of the body.
  const both = drawn.first ? (first * drawn.both) / drawn.first : 0;
  const isDrawn = drawn.first + drawn.second > 0;
  return (
    <section className="palpate-overlap">
      <table aria-label={overlap.heading}>
        <thead>
          <tr>
            <th scope="col">{overlap.heading}</th>
            <th scope="col">{labels.before}</th>
            <th scope="col">{labels.after}</th>
            <th scope="col">{overlap.both}</th>
            <th scope="col">{overlap.jaccard}</th>
            <th scope="col">{overlap.dice}</th>
          </tr>
        </thead>
        <tbody>
          <Row title={overlap.zones} numbers={[zones.first, zones.second, zones.both].map(String)} overlap={zones} />
          {isDrawn ? <Row title={overlap.areas} numbers={[first, second, both].map(percent)} overlap={drawn} /> : null}
        </tbody>
      </table>
      <p className="palpate-small">{overlap.meaning}</p>
      <p className="palpate-small">{overlap.restraint}</p>
    </section>
  );
}

function Row({ title, numbers, overlap: { jaccard, dice } }: { readonly title: string; readonly numbers: readonly string[]; readonly overlap: Overlap }) {
  return (
    <tr>
      <th scope="row">{title}</th>
      {[...numbers, ...[jaccard, dice].map((share) => share?.toFixed(2) ?? '–')].map((number, i) => (
        <td key={i}>{number}</td>
      ))}
    </tr>
  );
}
