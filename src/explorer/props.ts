import type { HTMLAttributes } from 'react';

/** Which atlas is asked. */
export interface AtlasProps {
  /**
   * An atlas of the host's own: a document of the schema `palpate/atlas-schema.json`, or its JSON text. It is read by `parseAtlas`;
   * what is wrong with it is shown in place of the part. Make it once, outside rendering. Defaults to the built-in one.
   */
  readonly atlas?: unknown;
  /** Whether `atlas` is added to the built-in one rather than put in its place. Defaults to false. */
  readonly extend?: boolean | undefined;
}

/** Props of the explorer: those of its element, and which atlas it asks. */
export interface ExplorerProps extends AtlasProps, Omit<HTMLAttributes<HTMLElement>, 'children'> {
  /** Whether the selected mark suggests muscles above the list. Defaults to true; false where the inspector does that. */
  readonly suggestions?: boolean | undefined;
}

/** Props of the suggestions: those of their element, and which atlas they ask. */
export interface MuscleSuggestionsProps extends AtlasProps, Omit<HTMLAttributes<HTMLElement>, 'children'> {}
