import { describe, expect, it } from 'vitest';
import { getMuscle, musclesReferringTo } from '../../src/atlas.js';
import { bibliography, knownPairs, type KnownPair } from './known-pairs.js';

interface Outcome {
  readonly pair: KnownPair;
  /** How many muscles score at least as much as the expected one, including itself: ties count against it. */
  readonly position: number;
  readonly before: readonly string[];
}

function look(pair: KnownPair): Outcome {
  const matches = musclesReferringTo(pair.pain);
  const expected = matches.find(({ muscle }) => muscle.id === pair.muscle);
  const before = matches.filter((match) => !expected || match.rank <= expected.rank).map(({ muscle }) => muscle.id);
  return { pair, position: expected ? before.length : Infinity, before: before.filter((id) => id !== pair.muscle) };
}

const outcomes = knownPairs.map(look);
const missed = outcomes.filter(({ position }) => position > 5);

const line = ({ pair, position, before }: Outcome): string =>
  `- ${pair.muscle}: “${pair.described}” (${pair.pain.join(', ')}; ${pair.source}) is ${position === Infinity ? 'not among the matches' : `number ${position}`}; as good or better: ${before.slice(0, 6).join(', ')}`;

const report = `# Textbook pairs and the ranking

Written by \`test/atlas/known-pairs.test.ts\`; \`npx vitest run --project unit test/atlas/known-pairs.test.ts -u\` updates it.

${outcomes.length} pairs of a pain area and a muscle, written down from the literature before the ranking was. The muscle is among the first five
${outcomes.length - missed.length} times; what ties with it counts as before it. It comes first, with nothing beside it, ${outcomes.filter(({ position }) => position === 1).length} times.

The pairs and the atlas descend from the same books: this shows that the ranking finds what is taught, not that what is taught is so.

## Not among the first five

${missed.map(line).join('\n')}
`;

describe('textbook pairs of a pain area and a muscle', () => {
  it('are 60 at least, with their source, of muscles that the atlas has', () => {
    expect(new Set(knownPairs.map(({ muscle, pain }) => `${muscle} ${pain.join()}`)).size).toBe(knownPairs.length);
    expect(knownPairs.length).toBeGreaterThanOrEqual(60);
    expect(knownPairs.filter(({ muscle, source }) => !getMuscle(muscle) || !bibliography[source])).toEqual([]);
  });

  it('the muscle is among the first five for 9 of 10, and those that fail are named', async () => {
    // Printed on purpose: misses of the ranking are no secret.
    console.info(`${outcomes.length - missed.length} of ${outcomes.length} textbook pairs are among the first five. Not among them:\n${missed.map(line).join('\n')}`);
    expect(1 - missed.length / outcomes.length, missed.map(line).join('\n')).toBeGreaterThanOrEqual(0.9);
  });

  it('the side is that of the pain', () => {
    const sided = outcomes.filter(({ pair, position }) => position < Infinity && pair.pain.every((zone) => /(left|right)$/.test(zone)) && new Set(pair.pain.map((zone) => zone.split('.').at(-1))).size === 1);
    expect(sided.length).toBeGreaterThan(60);
    for (const { pair } of sided) {
      const match = musclesReferringTo(pair.pain).find(({ muscle }) => muscle.id === pair.muscle);
      const side = pair.pain[0]?.split('.').at(-1);
      expect([side, 'either'], pair.described).toContain(match?.side);
    }
  });

  it('the committed report says the same', async () => {
    await expect(report).toMatchFileSnapshot('known-pairs.report.md');
  });
});
