export function sensationModule(): string;
/** The tables as they are in memory, from assets/sensation. */
export function sensationTables(): unknown;
