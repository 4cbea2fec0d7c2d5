/** Formats shares (0 to 1) in a language, with the map's digits: "24.6%". */
export function percentOf(language: string, digits = 1): (share: number) => string {
  const { format } = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: digits, numberingSystem: 'latn' });
  return (share) => format(share);
}
