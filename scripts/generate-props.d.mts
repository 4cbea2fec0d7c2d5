import type { PublicTypes } from './public-types.mjs';

/** The names that the markers of a guide ask for. */
export function namesIn(text: string): readonly string[];
/** A guide with its tables as the sources have them now. */
export function withTables(text: string, types: PublicTypes): string;
