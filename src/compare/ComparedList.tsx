import type { Caution, Mark } from '../chart/index.js';
import { labelOf, placeOf, type ComparedGroup, type CompareMessages, type Messages } from '../locales/index.js';
import { comparedGroups, intensityOf, type Compared } from './compared.js';
import { SignArt } from './SignArt.js';

interface ComparedListProps {
  readonly marks: readonly Compared[];
  readonly locale: Messages;
  readonly words: CompareMessages;
  readonly titles: Readonly<Record<ComparedGroup, string>>;
}

/** The changes in words, with sides, under headings that also explain the drawing. */
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

/** Kind and intensity of a mark: "Tenderness, from 7 to 4". */
function rating({ kind, group, mark, first, second }: Compared, locale: Messages, words: CompareMessages): string {
  if (mark.kind === 'caution') return reasons(mark, first, locale, words);
  const numberOf = (other: Mark | undefined) => String(intensityOf(other) ?? locale.labels.notRated);
  const intensity = intensityOf(mark);
  const only = intensity === undefined ? locale.labels.notRated : locale.intensityOf(intensity);
  return `${locale.kinds[kind]}: ${changedGroups.includes(group) ? words.fromTo(numberOf(first), numberOf(second)) : only}`;
}

/** Groups in which the two ratings differ. */
const changedGroups: readonly ComparedGroup[] = ['worse', 'better', 'newlyRated', 'noLongerRated'];

function reasons(mark: Caution, first: Mark | undefined, locale: Messages, words: CompareMessages): string {
  const [before, after] = [first?.kind === 'caution' ? first.reason : mark.reason, mark.reason].map((reason) => labelOf(locale.cautionReasons, reason)) as [string, string];
  return before === after ? after : words.fromTo(before, after);
}

/** The sample symbol of a group: the same numbers in every group with a change. */
const samples: Readonly<Record<ComparedGroup, Partial<Parameters<typeof SignArt>[0]>>> = {
  worse: { intensity: 7, change: '4 → 7' },
  better: { intensity: 4, change: '7 → 4' },
  newlyRated: { intensity: 7, change: '? → 7' },
  noLongerRated: { intensity: undefined, change: '7 → ?' },
  appeared: { intensity: 7, isRinged: false },
  gone: { intensity: 7, isRinged: false, of: 'first' },
  same: { intensity: 7 },
  unrated: { intensity: undefined },
  caution: { kind: 'caution' },
};

/** The symbol of a group. */
export function Sample({ group }: { readonly group: ComparedGroup }) {
  const sample = samples[group];
  const isWide = sample.change !== undefined;
  return (
    <svg className="palpate-compared-sample" viewBox={isWide ? '-17 -20 74 36' : '-17 -17 34 34'} width={isWide ? 64 : 30} height={isWide ? 31 : 30} aria-hidden="true">
      <SignArt group={group} kind="tenderness" of="second" intensity={undefined} isRinged change={undefined} {...sample} />
    </svg>
  );
}
