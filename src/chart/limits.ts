/** Least and most of a pressure, in any of the units. */
export const pressureRange = [0, 10_000] as const;

/** Least and most area of the tip of an algometer, in cm². */
export const tipAreaRange = [0.01, 100] as const;

/** Grades of tenderness on palpation (Hubbard & Berkoff 1993); the schema says what each means. */
export const tendernessGrades = [0, 1, 2, 3, 4] as const;
export type TendernessGrade = (typeof tendernessGrades)[number];
