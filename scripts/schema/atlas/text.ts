import * as v from 'valibot';
import { atMostCharacters } from '../chart/common.js';

/** The id of a muscle, trigger point or source. */
export const atlasIdSchema = v.pipe(v.string(), v.nonEmpty(), atMostCharacters(200), v.title('Identifier'));

export const textSchema = v.pipe(v.string(), v.nonEmpty(), atMostCharacters(2000), v.title('Text'));

export const textsSchema = v.pipe(v.array(textSchema), v.title('Texts'));
