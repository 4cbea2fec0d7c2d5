/** The words of a printed sheet, besides those of the map and the summary. Loaded with it. */
export interface PrintMessages {
  readonly title: string;
  /** Two lines to fill in by hand: charts contain no names. */
  readonly name: string;
  readonly born: string;
  readonly care: string;
  readonly columns: Readonly<Record<'number' | 'place' | 'kind' | 'intensity' | 'details' | 'treatment', string>>;
  readonly legend: Readonly<Record<'numbers' | 'strong' | 'felt' | 'care' | 'tie', string>>;
  /** The meaning of the letters beside a view: "L and R are the patient's left and right." */
  readonly sides: (left: string, right: string) => string;
  readonly notDiagnosis: string;
  /** Separators between words and places, and the end of a sentence. */
  readonly between: { readonly words: string; readonly places: string; readonly end: string };
}
