/** What is on a printed sheet, besides the words of the map and of the summary. Loaded with it. */
export interface PrintMessages {
  readonly title: string;
  /** Two lines to be filled in by hand: no chart holds a name. */
  readonly name: string;
  readonly born: string;
  readonly care: string;
  readonly columns: Readonly<Record<'number' | 'place' | 'kind' | 'intensity' | 'details' | 'treatment', string>>;
  readonly legend: Readonly<Record<'numbers' | 'strong' | 'felt' | 'care' | 'tie', string>>;
  /** What the letters beside a view mean: "L and R are the patient's left and right." */
  readonly sides: (left: string, right: string) => string;
  readonly notDiagnosis: string;
  /** What is between words and between places, and what ends a sentence. */
  readonly between: { readonly words: string; readonly places: string; readonly end: string };
}
