import { builtInAtlas } from './built-in.js';
import type { AnyAtlas } from './atlas-index.js';

/** The text to show wherever an atlas is opened: what it is, that the theory is contested, and (for the built-in one) that it is a draft. */
export interface AtlasStatement {
  /** The title of the atlas. */
  readonly title: string;
  /** The version of the atlas, such as `0.1.0`. */
  readonly version: string;
  /** The state of its review, in words. */
  readonly status: string;
  /** The text to show wherever the atlas is opened, in English. */
  readonly statement: string;
}

/** The statement of an atlas, by default the built-in one: in English, from its `meta`. */
export function atlasStatement(atlas: AnyAtlas = builtInAtlas()): AtlasStatement {
  const { title, version, status, statement } = atlas.meta;
  return { title, version, status, statement };
}
