import { builtInAtlas } from './built-in.js';
import type { AnyAtlas } from './atlas-index.js';

/** What has to be said wherever an atlas is opened: what it is, that the theory is contested, and (built-in) that it is a draft. */
export interface AtlasStatement {
  /** The title of the atlas. */
  readonly title: string;
  /** The version of the atlas, such as `0.1.0`. */
  readonly version: string;
  /** How far the atlas is reviewed, in words. */
  readonly status: string;
  /** What to show wherever the atlas is opened, in English. */
  readonly statement: string;
}

/** The statement of an atlas, by default of the built-in one: in English, from its `meta`. */
export function atlasStatement(atlas: AnyAtlas = builtInAtlas()): AtlasStatement {
  const { title, version, status, statement } = atlas.meta;
  return { title, version, status, statement };
}
