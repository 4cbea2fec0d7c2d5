/** Version of the document that this package writes. */
export const schemaVersion = '1.1';

/** Name of the figures and zones that positions and zone names of a chart refer to. */
export const anatomyVersion = 'palpate-1';
