/** Builds the custom element into a folder, `dist` unless told otherwise. */
export function buildElement(outDir?: string): Promise<void>;
