/** The forms of a noun that is counted: one and two carry their number in themselves. */
export interface CountedForms {
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
}

const rules = new Intl.PluralRules('ar');

/** Counts a noun as Arabic does: one, two, 3 to 10 with the plural, all others with the singular. */
export const counted =
  ({ one, two, few, many }: CountedForms) =>
  (count: number): string => {
    const category = rules.select(count);
    if (category === 'one') return one;
    if (category === 'two') return two;
    return `${count} ${category === 'few' ? few : many}`;
  };
