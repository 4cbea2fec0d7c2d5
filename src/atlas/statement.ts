import { builtInAtlas } from './built-in.js';
import type { AnyAtlas } from './atlas-index.js';

/** What has to be said wherever an atlas is opened: what it is, that the theory is contested, and (built-in) that it is a draft. */
export interface AtlasStatement {
  readonly title: string;
  readonly version: string;
  readonly status: string;
  readonly statement: string;
}

/** The statement of an atlas, by default of the built-in one: in English, from its `meta`. */
export function atlasStatement(atlas: AnyAtlas = builtInAtlas()): AtlasStatement {
  const { title, version, status, statement } = atlas.meta;
  return { title, version, status, statement };
}
