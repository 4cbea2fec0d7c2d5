import type { HTMLAttributes } from 'react';

/** The atlas to use. */
export interface AtlasProps {
  /**
   * Your own atlas: a document of the schema `palpate/atlas-schema.json`, or its JSON text, read by `parseAtlas`. If it is invalid, its problems are
   * shown instead of the component. Create it once, outside rendering. Defaults to the built-in one.
   */
  readonly atlas?: unknown;
  /** Whether `atlas` extends the built-in one instead of replacing it. Defaults to false. */
  readonly extend?: boolean | undefined;
}

/** Props of the explorer. */
export interface ExplorerProps extends AtlasProps, Omit<HTMLAttributes<HTMLElement>, 'children'> {
  /** Whether to suggest muscles for the selected mark above the list. Use false if the inspector does that. Defaults to true. */
  readonly suggestions?: boolean | undefined;
}

/** Props of the suggestions. */
export interface MuscleSuggestionsProps extends AtlasProps, Omit<HTMLAttributes<HTMLElement>, 'children'> {}
