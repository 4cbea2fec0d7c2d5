const isSlow = typeof process !== 'undefined' && Boolean(process.env['PALPATE_SLOW']);

/** How often a property is tried: as given in `npm test`, ten times that (or as given) in `npm run test:slow`. */
export const runs = (count: number, slow = 10 * count): number => (isSlow ? slow : count);

/** A random start in `npm run test:slow`, so that each run sees other cases; the same one in `npm test`. */
export const seedOf = (seed: number): number => (isSlow ? Date.now() % 1_000_000_007 : seed);
