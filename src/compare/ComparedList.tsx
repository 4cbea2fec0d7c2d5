import type { Mark } from '../chart/index.js';
import { labelOf, placeOf, type ComparedGroup, type CompareMessages, type Messages } from '../locales/index.js';
import { comparedGroups, intensityOf, type Compared } from './compared.js';
import { SignArt } from './SignArt.js';

interface ComparedListProps {
  readonly marks: readonly Compared[];
  readonly locale: Messages;
  readonly words: CompareMessages;
  readonly titles: Readonly<Record<ComparedGroup, string>>;
}

/** What changed, in words with the sides, under headings that are the legend of the drawing too. */
export function ComparedList({ marks, locale, words, titles }: ComparedListProps) {
  if (marks.length === 0) return <p>{words.nothing}</p>;
  return comparedGroups.map((group) => {
    const items = marks.filter((item) => item.group === group);
    return items.length ? (
      <section key={group} role="group" aria-label={titles[group]} className="palpate-compared-group">
        <h3>
          <Sample group={group} />
          {titles[group]}
          <span className="palpate-count">{items.length}</span>
        </h3>
        <ul>
          {items.map((item, i) => (
            <li key={i}>
              {placeOf(item.mark, locale)} <span className="palpate-small">{rating(item, locale, words)}</span>
            </li>
          ))}
        </ul>
      </section>
    ) : null;
  });
}

/** What it is, and how strong: "Tenderness, from 7 to 4". */
function rating({ kind, group, mark, first, second }: Compared, locale: Messages, words: CompareMessages): string {
  if (mark.kind === 'caution') return labelOf(locale.cautionReasons, mark.reason);
  const rated = (intensity: number | undefined) => (intensity === undefined ? locale.labels.notRated : locale.intensityOf(intensity));
  const numberOf = (other: Mark | undefined) => (intensityOf(other) === undefined ? locale.labels.notRated : String(intensityOf(other)));
  const isChanged = group === 'worse' || group === 'better' || (group === 'unrated' && intensityOf(first) !== intensityOf(second));
  return `${locale.kinds[kind]}: ${isChanged ? words.fromTo(numberOf(first), numberOf(second)) : rated(intensityOf(mark))}`;
}

/** The sign of a group. */
export function Sample({ group }: { readonly group: ComparedGroup }) {
  const of = group === 'gone' ? 'first' : 'second';
  const change = group === 'worse' ? '4 → 7' : group === 'better' ? '7 → 4' : undefined;
  const intensity = group === 'better' ? 4 : group === 'unrated' ? undefined : 7;
  const isWide = change !== undefined;
  return (
    <svg className="palpate-compared-sample" viewBox={isWide ? '-17 -20 74 36' : '-17 -17 34 34'} width={isWide ? 64 : 30} height={isWide ? 31 : 30} aria-hidden="true">
      <SignArt group={group} kind="tenderness" of={of} intensity={intensity} isRinged={group !== 'gone' && group !== 'appeared'} change={change} />
    </svg>
  );
}
