import { expect, it, test } from 'vitest';
import { getZone, neutral } from '../../src/anatomy/index.js';
import { drawnField, fieldEdge, fieldPattern, weights } from '../../src/sensation/index.js';
import { builtInSensation, parseSensation, showFields } from '../../src/sensation.js';

const sidesOf = (side: 'left' | 'right') => new Set(showFields({ levels: ['L4', 'S1'], nerves: ['median'], side }).flatMap(({ zones }) => Object.values(zones).flat().map((zone) => getZone(zone)?.side)));

it('levels and nerves come in the order of their tables, with what is doubtful about them; others are left out', () => {
  const shown = showFields({ levels: ['L4', 'C5', 'L9'], nerves: ['sural', 'median', '__proto__'] });
  const { nerves } = builtInSensation();
  const numberOf = (id: string) => String(nerves.nerves.findIndex((nerve) => nerve.id === id) + 1);
  expect(shown.map(({ id, sign }) => [id, sign])).toEqual([['C5', 'C5'], ['L4', 'L4'], ['median', numberOf('median')], ['sural', numberOf('sural')]]);
  expect(shown[1]).toMatchObject({ name: 'L4', doubt: expect.stringMatching(/^The best known conflict.*\.$/) as unknown, isBuiltIn: true });
  expect(showFields({})).toEqual([]);
});

it('one side is never the other, and profile shows its own', () => {
  expect(sidesOf('left')).not.toContain('right');
  expect(sidesOf('right')).not.toContain('left');
  const [left] = showFields({ levels: ['L5'], side: 'left' });
  expect(new Set(Object.values(left!.zones).flat().map((zone) => getZone(zone)?.view))).toEqual(new Set(['front', 'back', 'left-side', 'soles']));
});

it('tables of a host are not those that no clinician has read', () => {
  const result = parseSensation(JSON.stringify({ levels: builtInSensation().levels }));
  if (!result.ok) throw new Error('The built-in tables are refused.');
  expect(showFields({ levels: ['L4'], tables: result.tables })).toMatchObject([{ isBuiltIn: false }]);
});

it('what is hidden is not drawn, and the surest lies on top', () => {
  const [field] = showFields({ levels: ['L4'], side: 'right' });
  const all = drawnField(field!, neutral, 'front', new Set());
  expect(all.shapes.map(({ weight }) => weight)).toEqual(['disputed', 'usual', 'core']);
  expect(all.at).toHaveLength(1);
  const hidden = drawnField(field!, neutral, 'front', new Set(field!.zones.core));
  expect(hidden.shapes.map(({ weight }) => weight)).toEqual(['disputed', 'usual']);
  expect(hidden.at).not.toEqual(all.at);
});

test('the less sure a weight is, the less ink it has, and no direction is that of a caution', () => {
  const inkOf = (weight: (typeof weights)[number], tone: number) => {
    const { size, d, width } = fieldPattern(weight, tone);
    const [, from = 0, to = 0] = /M([\d.]+) [\d.]+H([\d.]+)/.exec(d)?.map(Number) ?? [];
    return (width * (to - from)) / size ** 2;
  };
  for (const tone of [0, 1, 2, 3, 4]) {
    const inks = weights.map((weight) => inkOf(weight, tone));
    expect(inks[0]).toBeGreaterThan(2 * inks[1]!);
    expect(inks[1]).toBeGreaterThan(2 * inks[2]!);
    for (const weight of weights) expect(fieldPattern(weight, tone).angle % 90).not.toBe(45);
  }
  expect(weights.map((weight) => fieldEdge[weight].width)).toEqual([1.8, 1.2, 1]);
});
