import { isDay } from '../chart/parse/index.js';
import type { AnswerValue, Item } from './types.js';

/**
 * What can be wrong with the answer to an item. `kind`: another type than the item expects. `option`: not one of the options, or one twice. `many`:
 * more than one where one is expected. `not-asked`: the item has no answer.
 */
export const answerFaults = ['kind', 'option', 'many', 'least', 'most', 'length', 'day', 'not-asked'] as const;
/** One of `answerFaults`. */
export type AnswerFault = (typeof answerFaults)[number];

/** What is wrong with values as the answer to an item; undefined if they are valid. */
export function faultOf(item: Item, values: readonly AnswerValue[]): AnswerFault | undefined {
  if (item.type === 'body') return values.every((value) => typeof value === 'string') ? undefined : 'kind';
  if (item.type === 'choice') {
    const known = new Set(item.options.map(({ value }) => value));
    if (!values.every((value) => typeof value === 'string')) return 'kind';
    if (!values.every((value) => known.has(value) || (item.open && value.trim() !== '')) || new Set(values).size < values.length) return 'option';
    return values.length > 1 && !item.several ? 'many' : undefined;
  }
  const [value] = values;
  if (values.length > 1) return 'many';
  switch (item.type) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'kind';
    case 'integer':
    case 'decimal':
      if (typeof value !== 'number' || (item.type === 'integer' && !Number.isInteger(value))) return 'kind';
      return outside(value, item.min, item.max);
    case 'date':
      if (typeof value !== 'string') return 'kind';
      return /^\d{4}-\d\d-\d\d$/.test(value) && isDay(value) ? outside(value, item.min, item.max) : 'day';
    case 'text':
      if (typeof value !== 'string' || value.trim() === '') return 'kind';
      return item.maxLength !== undefined && [...value].length > item.maxLength ? 'length' : undefined;
    default:
      return 'not-asked';
  }
}

const outside = <T extends string | number>(value: T, min: T | undefined, max: T | undefined): AnswerFault | undefined =>
  min !== undefined && value < min ? 'least' : max !== undefined && value > max ? 'most' : undefined;
