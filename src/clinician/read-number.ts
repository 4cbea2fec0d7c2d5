import { westernDigits } from '../ui/index.js';

/**
 * A typed number with a point or a comma, in the digits of any script: `2.5`, `2,5`, `٢٫٥`. Undefined if empty, NaN if it is not a number or out of
 * range. A comma before three digits is ambiguous, so `1,250` is not a number: it may be two readings, thousands, or a decimal.
 */
export function readNumber(text: string, [least, most]: readonly [number, number]): number | undefined {
  const trimmed = westernDigits(text).trim();
  if (trimmed === '') return undefined;
  if (!/^(\d+[.,]?\d*|[.,]\d+)$/.test(trimmed) || /^[1-9]\d{0,2},\d{3}$/.test(trimmed)) return NaN;
  const value = Number(trimmed.replace(',', '.'));
  return value >= least && value <= most ? value : NaN;
}

/** Numbers separated by spaces, semicolons or a comma and a space; NaN for each that is not a number. */
export const readNumbers = (text: string, range: readonly [number, number]): number[] =>
  text
    .split(/[\s;؛；]+|[,،，]\s+/)
    .map((word) => readNumber(word.replace(/[,،，]$/, ''), range))
    .filter((value) => value !== undefined);
