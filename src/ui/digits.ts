/**
 * A text with the digits 0 to 9 instead of those of other scripts (Arabic, Persian, Devanagari, full width …), and with `.` and `,` for their decimal
 * and thousands separators, so that it can be read as a number.
 */
export const westernDigits = (text: string): string =>
  text
    .replace(/\p{Nd}/gu, (digit) => String(valueOf(digit)))
    .replace(/[٫．。]/g, '.')
    .replace(/[٬،，]/g, ',');

/** In Unicode the ten digits of a script are consecutive, at a multiple of ten from the beginning of their block. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let start = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(start - 1))) start--;
  return (code - start) % 10;
}
