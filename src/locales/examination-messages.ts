import type { KeyPoint } from '../chart/index.js';

/** The words of the examination panels, loaded with them. */
export interface ExaminationMessages {
  /** "Point 3 of 56, 12 recorded." */
  readonly step: (number: number, of: number, recorded: number) => string;
  /** "64 % of the area" */
  readonly share: (percent: number) => string;
  /** Where each key point is tested: a sentence. */
  readonly keyPoints: Readonly<Record<KeyPoint, string>>;
  readonly labels: Readonly<
    Record<
      | 'levels' | 'nerves' | 'side' | 'left' | 'right' | 'both' | 'showNone' | 'noneChosen' | 'atMark' | 'noMark' | 'field' | 'places'
      | 'observer' | 'firstSide' | 'previous' | 'next' | 'goTo' | 'table' | 'lines' | 'item' | 'finding' | 'inEnglish' | 'badTables',
      string
    >
  >;
}
