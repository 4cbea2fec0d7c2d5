import { packedTables } from './generated/tables.js';
import { unpackTables } from './packed.js';
import type { SensationTables } from './types.js';

let unpacked: SensationTables | undefined;

/** The levels and nerves that come with palpate, read when they are first asked for. A research draft that no clinician has read. */
export const builtInSensation = (): SensationTables => (unpacked ??= unpackTables(packedTables));

/** Which tables are asked. */
export interface TablesOption {
  /** Defaults to the built-in ones. */
  readonly tables?: SensationTables | undefined;
}

export const tablesOf = ({ tables }: TablesOption): SensationTables => tables ?? builtInSensation();
