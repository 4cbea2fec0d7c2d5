import type * as v from 'valibot';
import * as anatomy from '../../src/anatomy/index.js';
import * as atlasTerms from '../../src/atlas/terms.js';
import * as examination from '../../src/chart/examination.js';
import * as moment from '../../src/chart/moment.js';
import * as chartTerms from '../../src/chart/terms.js';
import * as version from '../../src/chart/version.js';
import { atlasDefinitions, atlasSchema } from './atlas/definitions.js';
import { chartSchema, definitions } from './chart/chart.js';
import * as episodeVersions from '../../src/episode/version.js';
import { episodeHeadSchema } from './episode/episode.js';
import { anyWordSchema } from './chart/common.js';
import * as sensationTerms from '../../src/sensation/terms.js';
import { sensationDefinitions, sensationSchema } from './sensation/tables.js';
import * as intakeTerms from '../../src/intake/terms.js';
import * as intakeVersions from '../../src/intake/version.js';
import { answersSchema, intakeDefinitions, questionnaireSchema } from './intake/intake.js';

// Converts a Valibot schema to the table that `checkShape` reads. Throws for anything unknown, so that nothing of a schema is lost unnoticed.

type Named = Readonly<Record<string, unknown>>;
interface Schema extends Named {
  readonly kind: string;
  readonly type: string;
}

/** Fields of a shape, as code. */
type Code = Readonly<Record<string, string>>;

/** The text of src/chart/generated/shape.ts. */
export const toChartShapeFile = (): string =>
  toFile('generate-schema.mjs', 'chart', { definitions: { ...definitions, anyWord: anyWordSchema, chart: chartSchema }, exported: ['anyWord', 'chart'], shapes: '../parse/check-shape.js' }, [
    ['../../anatomy/index.js', anatomy],
    ['../examination.js', examination],
    ['../moment.js', moment],
    ['../terms.js', chartTerms],
    ['../version.js', version],
  ]);

/** The text of src/atlas/generated/shape.ts. */
export const toAtlasShapeFile = (): string =>
  toFile('generate-schema.mjs', 'atlas', { definitions: { ...atlasDefinitions, atlas: atlasSchema }, exported: ['atlas'], shapes: '../../chart/parse/index.js' }, [
    ['../../anatomy/index.js', anatomy],
    ['../terms.js', atlasTerms],
  ]);

/** The text of src/episode/generated/shape.ts. Its charts go through `parseChart`. */
export const toEpisodeShapeFile = (): string =>
  toFile('generate-schema.mjs', 'episode', { definitions: { id: definitions.id, episodeHead: episodeHeadSchema }, exported: ['episodeHead'], shapes: '../../chart/parse/index.js' }, [['../version.js', episodeVersions]]);

/** The text of src/sensation/generated/shape.ts. */
export const toSensationShapeFile = (): string =>
  toFile('generate-schema.mjs', 'sensation', { definitions: { ...sensationDefinitions, sensation: sensationSchema }, exported: ['sensation'], shapes: '../../chart/parse/index.js' }, [
    ['../../anatomy/index.js', anatomy],
    ['../../chart/index.js', examination],
    ['../terms.js', sensationTerms],
  ]);

/** The text of src/intake/generated/shape.ts. */
export const toIntakeShapeFile = (): string =>
  toFile('generate-schema.mjs', 'intake', { definitions: { ...intakeDefinitions, questionnaire: questionnaireSchema, answers: answersSchema }, exported: ['questionnaire', 'answers'], shapes: '../../chart/parse/index.js' }, [
    ['../terms.js', intakeTerms],
    ['../version.js', intakeVersions],
    ['../../chart/index.js', { ...chartTerms }],
    ['../../chart/parse/index.js', moment],
  ]);

interface Table {
  readonly definitions: Readonly<Record<string, unknown>>;
  readonly exported: readonly string[];
  /** The module with the types of shapes. */
  readonly shapes: string;
}

function toFile(script: string, room: string, { definitions: named, exported, shapes }: Table, modules: readonly (readonly [string, Named])[]): string {
  const names = new Map(Object.entries(named).map(([name, schema]) => [schema, `${name}Shape`]));
  const declared = new Map<string, string>();
  const imported = new Map<string, Set<string>>();

  /** A list of words or a pattern by name, if it has one. */
  function constant(value: unknown): string {
    for (const [from, module] of modules) {
      const name = Object.keys(module).find((key) => typeof value === 'object' && module[key] === value);
      if (!name) continue;
      imported.set(from, (imported.get(from) ?? new Set()).add(name));
      return name;
    }
    return value instanceof RegExp ? String(value) : Array.isArray(value) ? `[${value.map(literal).join(', ')}]` : literal(value);
  }

  function shapeOf(schema: Schema): string {
    const name = names.get(schema);
    if (!name) {
      const { pipe } = schema as { pipe?: readonly [Schema, ...Schema[]] };
      return pipe?.slice(1).every(({ kind }) => kind === 'metadata') ? shapeOf(pipe[0]) : written(codeOf(schema));
    }
    if (!declared.has(name)) {
      const code = codeOf(schema);
      const type = code.is === "'object'" ? "ShapeOf<'object'>" : 'Shape';
      const isExported = exported.some((each) => `${each}Shape` === name);
      declared.set(name, `${isExported ? 'export ' : ''}const ${name}: ${type} = ${written(code)};\n`);
    }
    return name;
  }

  function codeOf(schema: Schema): Code {
    const { pipe } = schema as { pipe?: readonly [Schema, ...Schema[]] };
    return pipe ? Object.assign({}, codeOf(pipe[0]), ...pipe.slice(1).map(actionCode)) as Code : typeCode(schema);
  }

  function actionCode({ kind, type, requirement, message }: Schema): Code {
    if (kind === 'metadata') return {};
    switch (type) {
      case 'non_empty':
        return { filled: 'true' };
      case 'integer':
        return { whole: 'true' };
      case 'min_value':
      case 'min_length':
        return { least: literal(requirement) };
      case 'max_value':
      case 'max_length':
        return { most: literal(requirement) };
      case 'multiple_of':
        return { step: literal(requirement) };
      case 'regex':
        return { like: constant(requirement), ...wish(message) };
      default:
        throw new Error(`No shape says ${type}.`);
    }
  }

  function typeCode(schema: Schema): Code {
    switch (schema.type) {
      case 'string':
        return { is: "'text'" };
      case 'number':
        return { is: "'number'" };
      case 'boolean':
        return { is: "'truth'" };
      case 'record':
        return { is: "'record'" };
      case 'literal':
        return { is: "'one'", of: constant([schema.literal]) };
      case 'picklist':
        return { is: "'one'", of: constant(schema.options), ...('isWord' in schema && { grows: 'true' }), ...wish(schema.message) };
      case 'strict_tuple':
        return { is: "'pair'", of: listed(schema.items as Schema[]) };
      case 'array':
        return { is: "'list'", of: shapeOf(schema.item as Schema) };
      case 'union':
        return { is: "'either'", of: listed(schema.options as Schema[]), ...wish(schema.message) };
      case 'variant':
        return { is: "'variant'", by: literal(schema.key), of: listed(schema.options as Schema[]) };
      case 'strict_object': {
        const entries = Object.entries(schema.entries as Record<string, Schema>);
        const isOptional = ({ type }: Schema) => type === 'exact_optional' || type === 'optional';
        const fields = entries.map(([key, entry]) => [key, shapeOf(isOptional(entry) ? (entry.wrapped as Schema) : entry)] as const);
        const optional = entries.filter(([, entry]) => isOptional(entry)).map(([key]) => literal(key));
        return { is: "'object'", fields: written(Object.fromEntries(fields)), optional: `[${optional.join(', ')}]` };
      }
      default:
        throw new Error(`No shape says ${schema.type}.`);
    }
  }

  const listed = (schemas: readonly Schema[]) => `[${schemas.map(shapeOf).join(', ')}]`;

  for (const name of exported) shapeOf(named[name] as v.GenericSchema as unknown as Schema);
  const imports = [...imported].map(([from, found]) => `import { ${[...found].sort().join(', ')} } from '${from}';\n`);
  const body = [...declared.values()].join('');
  const types = /ShapeOf</.test(body) ? 'Shape, ShapeOf' : 'Shape';
  return `// Generated by scripts/${script} from scripts/schema/${room}. Do not edit: run \`npm run generate\`.\n${imports.join('')}import type { ${types} } from '${shapes}';\n\n${body}`;
}

const literal = (value: unknown): string => (typeof value === 'string' ? `'${value.replace(/[\\']/g, '\\$&')}'` : JSON.stringify(value));

const wish = (message: unknown): Code => (typeof message === 'string' ? { wish: literal(message) } : {});

const written = (code: Code): string => `{ ${Object.entries(code).map(([key, value]) => (key === value ? key : `${key}: ${value}`)).join(', ')} }`;
