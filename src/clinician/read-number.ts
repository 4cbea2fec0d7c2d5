import { westernDigits } from '../ui/index.js';

/**
 * A number as people type it, with a point or a comma, in the digits of any script: `2.5`, `2,5`, `٢٫٥`. Undefined where nothing is typed, NaN where it is no
 * number, or one out of range. A comma before three digits is taken for none: `1,250` may be two readings, thousands, or a decimal.
 */
export function readNumber(text: string, [least, most]: readonly [number, number]): number | undefined {
  const trimmed = westernDigits(text).trim();
  if (trimmed === '') return undefined;
  if (!/^(\d+[.,]?\d*|[.,]\d+)$/.test(trimmed) || /^[1-9]\d{0,2},\d{3}$/.test(trimmed)) return NaN;
  const value = Number(trimmed.replace(',', '.'));
  return value >= least && value <= most ? value : NaN;
}

/** Numbers with spaces, semicolons or a comma and a space between. NaN among them where one is none. */
export const readNumbers = (text: string, range: readonly [number, number]): number[] =>
  text
    .split(/[\s;؛；]+|[,،，]\s+/)
    .map((word) => readNumber(word.replace(/[,،，]$/, ''), range))
    .filter((value) => value !== undefined);
