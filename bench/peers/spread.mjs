const sorted = (values) => values.filter((value) => value !== undefined).sort((a, b) => a - b);

export function median(values) {
  const all = sorted(values);
  const half = all.length >> 1;
  return all.length % 2 ? all[half] : (all[half - 1] + all[half]) / 2;
}

/** Median and quartiles; with fewer than four values, minimum and maximum instead of quartiles. */
export function spreadOf(values) {
  const all = sorted(values);
  const count = all.length;
  if (count === 0) return undefined;
  const [low, high] = count < 4 ? [0, count - 1] : [Math.floor((count - 1) / 4), Math.ceil(((count - 1) * 3) / 4)];
  return { median: median(all), low: all[low], high: all[high], count };
}
