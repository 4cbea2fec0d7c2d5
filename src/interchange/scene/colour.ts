/** Mixes `share` of one colour with another, both `#rgb` or `#rrggbb`, like CSS `color-mix(in srgb, …)`. */
export function mix(colour: string, share: number, other: string): string {
  const [a, b] = [channels(colour), channels(other)];
  return `#${a.map((value, i) => Math.round(value * share + (b[i] ?? 0) * (1 - share)).toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): number[] {
  const digits = colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit) : (colour.slice(1).match(/../g) ?? []);
  return digits.map((pair) => Number.parseInt(pair, 16));
}
