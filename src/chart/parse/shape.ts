/** What plain JSON may look like: tables of these are generated from the schema. */
export type Shape =
  | { readonly is: 'text'; readonly filled?: true; readonly most?: number; readonly like?: RegExp; readonly wish?: string }
  | { readonly is: 'number'; readonly whole?: true; readonly least?: number; readonly most?: number; readonly step?: number }
  | { readonly is: 'truth' }
  /** Any JSON object. */
  | { readonly is: 'record' }
  /** One of some words; of a list that grows, a later minor version may have others. */
  | { readonly is: 'one'; readonly of: readonly string[]; readonly grows?: true; readonly wish?: string }
  | { readonly is: 'pair'; readonly of: readonly [Shape, Shape] }
  | { readonly is: 'list'; readonly of: Shape; readonly least?: number }
  | { readonly is: 'object'; readonly fields: Readonly<Record<string, Shape>>; readonly optional: readonly string[] }
  | { readonly is: 'either'; readonly of: readonly Shape[]; readonly wish: string }
  /** Objects that the word in one field, `by`, tells apart. */
  | { readonly is: 'variant'; readonly by: string; readonly of: readonly Shape[] };

export type ShapeOf<K extends Shape['is']> = Extract<Shape, { is: K }>;

export const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The words that tell an object of a variant apart from the others. */
export function wordsOf(option: Shape, by: string): readonly string[] {
  const field = option.is === 'object' ? option.fields[by] : undefined;
  return field?.is === 'one' ? field.of : [];
}
