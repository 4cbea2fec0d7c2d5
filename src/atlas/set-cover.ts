/** Something that covers some of up to 31 things, as bits. */
export interface Cover {
  readonly mask: number;
}

/** All smallest sets of covers that cover everything that any of them covers; exact. `isCut`: there are more than `most`, and the rest is left out. */
export interface SmallestCovers<T extends Cover> {
  readonly size: number;
  readonly sets: readonly (readonly T[])[];
  readonly isCut: boolean;
}

/** Exact: finds the smallest number of covers for each subset, then every set of that size. Takes about 2^n times the number of distinct masks. */
export function smallestCovers<T extends Cover>(covers: readonly T[], most: number): SmallestCovers<T> {
  const all = covers.reduce((mask, cover) => mask | cover.mask, 0);
  const needs = needsOf(all, [...new Set(covers.map(({ mask }) => mask))]);
  const sets = new Map<string, T[]>();
  let isCut = false;

  function extend(chosen: readonly number[], missing: number): void {
    if (isCut) return;
    if (missing === 0) {
      const key = [...chosen].sort((a, b) => a - b);
      if (sets.has(key.join())) return;
      if (sets.size === most) isCut = true;
      else sets.set(key.join(), key.map((i) => covers[i] as T));
      return;
    }
    const first = missing & -missing;
    covers.forEach(({ mask }, i) => {
      const left = missing & ~mask;
      if (mask & first && needs[left] === (needs[missing] ?? 0) - 1) extend([...chosen, i], left);
    });
  }

  extend([], all);
  return { size: needs[all] ?? 0, sets: all === 0 ? [] : [...sets.values()], isCut };
}

/** For each subset of `all`, the smallest number of masks that cover it. */
function needsOf(all: number, masks: readonly number[]): number[] {
  const needs: number[] = [0];
  for (let missing = 1; missing <= all; missing++) {
    const first = missing & -missing;
    let fewest = Infinity;
    if ((missing & all) === missing) for (const mask of masks) if (mask & first) fewest = Math.min(fewest, 1 + (needs[missing & ~mask] ?? Infinity));
    needs.push(fewest);
  }
  return needs;
}
