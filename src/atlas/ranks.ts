/** Sums of the same numbers in a different order differ in their last bits, which means nothing. */
export const isTied = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;

/**
 * Sorted by score, highest first, with ranks: 1 plus the number of higher scores. Equal scores keep their order and share a rank, and `limit` never
 * separates them.
 */
export function withRanks<T extends { readonly score: number }>(items: readonly T[], limit = Infinity): (T & { readonly rank: number })[] {
  const sorted = [...items].sort((a, b) => (isTied(a.score, b.score) ? 0 : b.score - a.score));
  let rank = 1;
  const ranked = sorted.map((item, i) => {
    const before = sorted[i - 1];
    if (before && !isTied(before.score, item.score)) rank = i + 1;
    return { ...item, rank };
  });
  return ranked.filter((item) => item.rank <= limit);
}
