import { packedTables } from './generated/tables.js';
import { unpackTables } from './packed.js';
import type { SensationTables } from './types.js';

let unpacked: SensationTables | undefined;

/** palpate's own tables of levels and nerves, parsed on first use. A research draft that no clinician has reviewed. */
export const builtInSensation = (): SensationTables => (unpacked ??= unpackTables(packedTables));

/** Options with tables. */
export interface TablesOption {
  /** The tables to use. Defaults to the built-in ones. */
  readonly tables?: SensationTables | undefined;
}

export const tablesOf = ({ tables }: TablesOption): SensationTables => tables ?? builtInSensation();
