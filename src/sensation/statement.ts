import { tablesOf, type TablesOption } from './built-in.js';
import type { SensationMeta } from './types.js';

/** The text to show wherever the tables are opened: what each is, its state, and how to present it. English, from their `meta`. */
export function sensationStatement(options: TablesOption = {}): { readonly levels: SensationMeta; readonly nerves: SensationMeta } {
  const { levels, nerves } = tablesOf(options);
  return { levels: levels.meta, nerves: nerves.meta };
}
