import * as v from 'valibot';
import { chartSchema } from './chart.js';
import { anyWordSchema } from './common.js';

type AnySchema = v.GenericSchema & { readonly type: string };
type ObjectSchema = v.StrictObjectSchema<v.ObjectEntries, undefined>;

/**
 * The same schema with every object in it open: fields that it does not name are let through and kept, after those
 * that it names. Lists of words that may grow take any word. What it names must still fit. It is made for documents of a
 * later minor version, and for writing, as the objects that come out have their fields in the order of the schema.
 */
export function opened<TSchema extends v.GenericSchema>(schema: TSchema): TSchema {
  return openSchema(schema as AnySchema) as unknown as TSchema;
}

/** A chart of this or any later minor version. */
export const openChartSchema = opened(v.strictObject({ ...chartSchema.entries, schemaVersion: v.string() }));

function openSchema(schema: AnySchema): AnySchema {
  if ('pipe' in schema) {
    const [first, ...actions] = schema.pipe as [AnySchema, ...v.GenericPipeAction[]];
    return v.pipe(openSchema(first), ...actions) as AnySchema;
  }
  if ('isWord' in schema) return anyWordSchema as unknown as AnySchema;
  if ('entries' in schema) return openObject(schema as unknown as ObjectSchema);
  if ('wrapped' in schema) return { ...schema, wrapped: openSchema(schema.wrapped as AnySchema) } as AnySchema;
  if ('item' in schema) return { ...schema, item: openSchema(schema.item as AnySchema) } as AnySchema;
  if ('options' in schema && (schema.type === 'union' || schema.type === 'variant')) {
    return { ...schema, options: (schema.options as AnySchema[]).map(openSchema) } as AnySchema;
  }
  return schema;
}

function openObject({ entries }: ObjectSchema): AnySchema {
  const named = v.object(Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, openSchema(entry as AnySchema)])));
  return {
    ...named,
    '~run'(dataset, config) {
      const source = dataset.value;
      if (typeof source !== 'object' || source === null || Array.isArray(source)) return named['~run']({ value: null }, config);
      const result = named['~run'](dataset, config);
      const kept = Object.entries(source).filter(([key]) => !Object.hasOwn(entries, key));
      Object.assign(result.value as object, Object.fromEntries(kept));
      return result;
    },
  } as AnySchema;
}
