import { readFileSync, readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { InferOutput } from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { sensationModule, sensationTables } from '../../scripts/generate-sensation.mjs';
import type { sensationSchema } from '../../scripts/schema/sensation/tables.js';
import { toSensationSchemaFile } from '../../scripts/schema/to-schema-file.js';
import { toSensationShapeFile } from '../../scripts/schema/to-shape-file.js';
import { toZoneId, views, zones } from '../../src/anatomy/index.js';
import { keyPoints } from '../../src/chart/index.js';
import { builtInSensation, levelsAt, nervesAt, parseSensation, sensationStatement, showFields, type LevelTable, type NerveTable, type SensationTables } from '../../src/sensation.js';
import type { AsInSchema } from '../same-type.js';

const read = (path: string) => readFileSync(path, 'utf8');

type InSchema = InferOutput<typeof sensationSchema>;
const same: [AsInSchema<LevelTable, NonNullable<InSchema['levels']>>, AsInSchema<NerveTable, NonNullable<InSchema['nerves']>>] = [true, true];

test('what is generated is that of its sources; else run `npm run generate`', () => {
  expect(same).not.toContain(false);
  expect(read('assets/sensation-schema.json')).toBe(toSensationSchemaFile());
  expect(read('src/sensation/generated/shape.ts')).toBe(toSensationShapeFile());
  expect(read('src/sensation/generated/tables.ts')).toBe(sensationModule());
  expect(readdirSync('src/sensation/generated').sort()).toEqual(['shape.ts', 'tables.ts']);
  expect(builtInSensation()).toEqual(sensationTables());
});

describe('the built-in tables', () => {
  const { levels, nerves } = builtInSensation();

  it('have V1 to V3, C2 to S5 and 43 nerves, from the head down', () => {
    const numbers = (letter: string, first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => `${letter}${first + i}`);
    expect(levels.levels.map(({ id }) => id)).toEqual([...numbers('V', 1, 3), ...numbers('C', 2, 8), ...numbers('T', 1, 12), ...numbers('L', 1, 5), ...numbers('S', 1, 5)]);
    expect(nerves.nerves).toHaveLength(43);
    expect(new Set(levels.levels.flatMap(({ keyPoint }) => keyPoint?.point ?? []))).toEqual(new Set(keyPoints));
  });

  it('say what they rest on, and that no clinician has read them', () => {
    for (const { meta, sources } of [levels, nerves]) {
      expect(meta.status).toBe('research draft, reviewed by no clinician');
      expect(sources.length).toBeGreaterThan(5);
    }
    for (const field of [...levels.levels, ...nerves.nerves]) {
      expect(field.sources.length).toBeGreaterThan(0);
      for (const { basis } of field.zones) expect(basis).toMatch(/^(recalled|computed|judged)$/);
    }
    expect(sensationStatement().levels.statement).toContain('Never say that a marked area "is" a level');
  });

  // Were one to belong to none, the reason would have to be listed: none does.
  it('give every zone of front, back and soles to a level, and to a nerve', () => {
    const whole = zones.filter(({ view }) => views[view].shows === undefined);
    expect(whole).toHaveLength(230);
    expect(whole.filter(({ id }) => levelsAt(id).length === 0)).toEqual([]);
    expect(whole.filter(({ id }) => nervesAt(id).length === 0)).toEqual([]);
  });

  it('are taken by their own schema and by the check, whole or one of them', () => {
    const isTables = new Ajv2020({ strict: true }).compile(JSON.parse(read('assets/sensation-schema.json')) as object);
    const json = JSON.parse(JSON.stringify({ levels, nerves })) as SensationTables;
    expect(isTables(json)).toBe(true);
    expect(isTables({ ...json, likelihood: 1 })).toBe(false);
    expect(parseSensation(JSON.stringify(json))).toEqual({ ok: true, tables: builtInSensation() });
    expect(parseSensation({ nerves: json.nerves })).toEqual({ ok: true, tables: builtInSensation() });
  });
});

describe('tables of a host', () => {
  const meta = { title: 'Ours', version: '1', status: 'read by Dr. N.', statement: 'Ours.' };
  const field = { id: 'C5', zones: [{ view: 'front', part: 'elbow-front', weight: 'core' }], confidence: 'high', sources: ['a'] };
  const table = (changed: object) => ({ levels: { meta, sources: [{ id: 'a', citation: 'A' }], levels: [{ ...field, ...changed }] } });

  it('take the place of the built-in ones, each by itself', () => {
    const result = parseSensation(table({}));
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(levelsAt('front.elbow-front.left', result).map(({ field: { id } }) => id)).toEqual(['C5']);
    expect(levelsAt('front.nose', result)).toEqual([]);
    expect(nervesAt('front.nose', result)).toEqual(nervesAt('front.nose'));
  });

  it.each([
    ['a part that is not on the view', table({ zones: [{ view: 'soles', part: 'nose', weight: 'core' }] }), /^levels\.levels\[0\]\.zones\[0\]\.part is “nose”, which the view “soles” does not show/],
    ['a view of one side', table({ zones: [{ view: 'left-side', part: 'ear', weight: 'core' }] }), /zones\[0\]\.view must be one of “front”, “back”, “soles”/],
    ['an invalid weight', table({ zones: [{ view: 'front', part: 'chin', weight: 'likely' }] }), /weight must be one of “core”, “usual”, “disputed”/],
    ['a part twice', table({ zones: [field.zones[0], field.zones[0]] }), /zones\[1\] is “front\.elbow-front”, which is a duplicate/],
    ['a source that is not listed', table({ sources: ['b'] }), /sources\[0\] is “b”, which is not among the sources/],
    ['a key point outside the view', table({ keyPoint: { point: 'C5', landmark: 'Elbow', view: 'front', at: [400, 300], part: 'elbow-front' } }), /keyPoint\.at is outside the view “front”/],
    ['an invalid key point', table({ keyPoint: { point: 'C1', landmark: 'Elbow', view: 'front', at: [40, 300], part: 'elbow-front' } }), /keyPoint\.point must be one of/],
    ['a key point beside its part', table({ keyPoint: { point: 'C5', landmark: 'Elbow', view: 'front', at: [20, 300], part: 'elbow-front' } }), /keyPoint\.at must be in the part “elbow-front”, but \[20, 300\] is in front\./],
    ['a key point outside the body', table({ keyPoint: { point: 'C5', landmark: 'Elbow', view: 'front', at: [200, 900], part: 'elbow-front' } }), /keyPoint\.at must be in the part “elbow-front”, but \[200, 900\] is outside the body/],
    ['an invalid part', table({ zones: [{ view: 'front', part: 'tail', weight: 'core' }] }), /zones\[0\]\.part must be the id of a part/],
    ['a version that is no text', { levels: { ...table({}).levels, meta: { ...meta, version: 2 } } }, /^levels\.meta\.version must be text, but is 2/],
    ['a field that tables do not have', { ...table({}), likelihood: 1 }, /^likelihood is an unknown field\.$/],
    ['text that is no JSON', '{"levels":', /The text is not JSON/],
    ['no object', 7, /must be an object/],
  ])('with %s are refused by place', (_, tables, message) => {
    const result = parseSensation(tables);
    expect(result.ok ? [] : result.problems.map(({ path, message: said }) => `${path} ${said}`)).toEqual([expect.stringMatching(message)]);
  });
});

describe('hostile tables', () => {
  const { levels } = builtInSensation();
  const first = levels.levels[0]!;

  it('keys of the language pollute nothing, and are unknown fields', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const result = parseSensation(`{"${key}":{"polluted":1},"levels":{"${key}":{"polluted":1}}}`);
      expect(result.ok).toBe(false);
      expect(({} as { polluted?: number }).polluted).toBeUndefined();
    }
  });

  it('ids of the language are ids', () => {
    const named = JSON.stringify({ levels: { ...levels, levels: [{ ...first, id: '__proto__' }, { ...first, id: 'constructor' }] } });
    const result = parseSensation(named);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(showFields({ levels: ['__proto__', 'toString'], tables: result.tables }).map(({ id }) => id)).toEqual(['__proto__']);
    expect(levelsAt('front.forehead.left', result).map(({ field }) => field.id).sort()).toEqual(['__proto__', 'constructor']);
  });

  it('10,000 levels are read; 10,000 of one name are refused with 50 problems, each with its place', () => {
    const many = (idOf: (i: number) => string) => ({ levels: { ...levels, levels: Array.from({ length: 10_000 }, (_, i) => ({ ...first, id: idOf(i) })) } });
    expect(parseSensation(many((i) => `X${i}`))).toMatchObject({ ok: true, tables: { levels: { levels: { length: 10_000 } } } });
    const result = parseSensation(many(() => 'X'));
    const problems = result.ok ? [] : result.problems;
    expect(problems.length).toBeLessThanOrEqual(51);
    expect(problems[0]).toEqual({ path: 'levels.levels[1].id', message: 'is “X”, which is a duplicate.' });
  });

  it('two levels with one key point in two places are refused', () => {
    const [s4, s5] = levels.levels.filter(({ id }) => id === 'S4' || id === 'S5');
    const moved = { ...s5!, keyPoint: { ...s5!.keyPoint!, at: [4, 508] as const } };
    const result = parseSensation(JSON.stringify({ levels: { ...levels, levels: [s4, moved] } }));
    expect(result.ok ? [] : result.problems).toEqual([{ path: 'levels.levels[1].keyPoint', message: 'must be the same as that of another level with the key point “S4-5”.' }]);
    expect(parseSensation(JSON.stringify({ levels: { ...levels, levels: [s4, s5] } })).ok).toBe(true);
  });
});

test('every part of the tables is one of the anatomy', () => {
  const { levels, nerves } = builtInSensation();
  for (const { id, zones: listed } of [...levels.levels, ...nerves.nerves])
    for (const { view, part } of listed) expect(zones.some((zone) => zone.id === toZoneId(view, part, 'left') || zone.id === toZoneId(view, part, 'midline')), `${id} ${view}.${part}`).toBe(true);
});
