/**
 * The group of a mark of two charts: only in the second (`appeared`), only in the first (`gone`), or in both. In both: `newlyRated` has a rating only
 * in the second, `noLongerRated` only in the first, `unrated` in neither. A caution has no rating: `caution`.
 */
export type ComparedGroup = 'appeared' | 'gone' | 'worse' | 'better' | 'same' | 'newlyRated' | 'noLongerRated' | 'unrated' | 'caution';

/** The words of comparisons and frequency maps, loaded with them. */
export interface CompareMessages {
  readonly heading: string;
  readonly before: string;
  readonly after: string;
  /** For two visits. */
  readonly groups: Readonly<Record<ComparedGroup, string>>;
  /** For two people who marked at the same time, by their names. */
  readonly only: (who: string) => string;
  readonly higher: (who: string) => string;
  readonly ratedOnly: (who: string) => string;
  readonly bothSame: string;
  /** "from 7 to 4": the intensity of a mark in the first chart and in the second. */
  readonly fromTo: (first: string, second: string) => string;
  readonly hollow: (which: string) => string;
  readonly filled: (which: string) => string;
  readonly nothing: string;
  readonly overlap: Readonly<Record<'heading' | 'both' | 'zones' | 'areas' | 'jaccard' | 'dice' | 'meaning' | 'restraint', string>>;
  readonly frequency: {
    readonly heading: string;
    readonly charts: (charts: number) => string;
    readonly zones: string;
    readonly count: string;
    readonly share: string;
    readonly orMore: (percent: string) => string;
    readonly smoothed: string;
    readonly nothing: string;
  };
}
