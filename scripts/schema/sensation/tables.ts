import * as v from 'valibot';
import { viewIds, views } from '../../../src/anatomy/index.js';
import { bases, weights } from '../../../src/sensation/terms.js';
import { atlasIdSchema, textSchema } from '../atlas/text.js';
import { partSchema } from '../atlas/trigger-point.js';
import { closed } from '../chart/common.js';
import { keyPointSchema } from '../chart/examination.js';

/** Front, back, soles: side views show the same skin. */
const wholeViews = viewIds.filter((view) => views[view].shows === undefined);
const wholeViewSchema = v.pipe(v.picklist(wholeViews), v.title('View'), v.description('A view of both sides. Views of one side show the same skin, and are not named.'));

const metaSchema = v.pipe(
  closed({ title: textSchema, version: textSchema, status: textSchema, statement: v.pipe(textSchema, v.description('What to show wherever the table is opened.')) }),
  v.title('About a table'),
);

const sourceSchema = v.pipe(
  closed({ id: atlasIdSchema, citation: textSchema, read: v.optional(v.pipe(textSchema, v.description('How much of it was read for this table.'))), note: v.optional(textSchema) }),
  v.title('Source'),
);

const zoneSchema = v.pipe(
  closed({
    view: wholeViewSchema,
    part: partSchema,
    weight: v.pipe(v.picklist(weights), v.description('core: the maps named agree. usual: most maps. disputed: at least one known map alone, or a known conflict.')),
    portion: v.optional(v.pipe(textSchema, v.description('Which piece of the part, where the whole part would say too much.'))),
    basis: v.optional(v.pipe(v.picklist(bases), v.description('What the entry rests on: recalled from standard maps, computed from places that were read, or judged.'))),
  }),
  v.title('Zone of a field'),
  v.description('A part of the skin, on both sides alike.'),
);

const fieldEntries = {
  id: atlasIdSchema,
  zones: v.array(zoneSchema),
  confidence: textSchema,
  doubt: v.optional(v.pipe(textSchema, v.description('Where the maps disagree, or what was read.'))),
  sources: v.array(atlasIdSchema),
};

const keyPointPlaceSchema = v.pipe(
  closed({
    point: keyPointSchema,
    landmark: v.pipe(textSchema, v.description('How the place is found, in words.')),
    view: wholeViewSchema,
    at: v.pipe(
      v.strictTuple([v.pipe(v.number(), v.minValue(0), v.maxValue(1000)), v.pipe(v.number(), v.minValue(0), v.maxValue(1000))]),
      v.description('[lateral distance from the midline, y] in units of the view on the neutral figure: one place for both sides.'),
    ),
    part: partSchema,
  }),
  v.title('Place of a key point'),
);

const levelSchema = v.pipe(closed({ ...fieldEntries, keyPoint: v.optional(keyPointPlaceSchema) }), v.title('Level'), v.description('A spinal level, or a division of the trigeminal nerve.'));
const nerveSchema = v.pipe(closed({ ...fieldEntries, name: textSchema, parent: textSchema, roots: textSchema }), v.title('Nerve of the skin'));
const levelTableSchema = v.pipe(closed({ meta: metaSchema, sources: v.array(sourceSchema), levels: v.array(levelSchema) }), v.title('Table of levels'));
const nerveTableSchema = v.pipe(closed({ meta: metaSchema, sources: v.array(sourceSchema), nerves: v.array(nerveSchema) }), v.title('Table of nerves'));

export const sensationSchema = v.pipe(
  closed({ levels: v.optional(levelTableSchema), nerves: v.optional(nerveTableSchema) }),
  v.title('Skin of levels and nerves'),
  v.description('Skin that texts give to spinal levels and to nerves. A table that is left out is the built-in one. Educational reference, no diagnosis.'),
);

/** The `$defs` of the published JSON Schema. */
export const sensationDefinitions = {
  levelTable: levelTableSchema,
  nerveTable: nerveTableSchema,
  level: levelSchema,
  nerve: nerveSchema,
  fieldZone: zoneSchema,
  keyPointPlace: keyPointPlaceSchema,
  keyPoint: keyPointSchema,
  meta: metaSchema,
  source: sourceSchema,
  view: wholeViewSchema,
  part: partSchema,
  id: atlasIdSchema,
  text: textSchema,
};
