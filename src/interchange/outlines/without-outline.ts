import type { Area, JsonObject, JsonValue } from '../../chart/index.js';
import { toUuid } from '../to-uuid.js';

/** An area whose outline is written in another place, where a tool may change it, and a sum by which that is seen. */
export type AreaWithoutOutline = Omit<Area, 'polygons'> & { readonly checksum: string };

export const checksumOf = (polygons: Area['polygons']): string => toUuid(JSON.stringify(polygons));

export const withoutOutline = ({ polygons, ...area }: Area): AreaWithoutOutline => ({ ...area, checksum: checksumOf(polygons) });

/** The area again, not checked, with the outline as it is now. */
export function withOutline({ checksum: _checksum, ...area }: JsonObject, polygons: JsonValue): JsonObject {
  return { ...area, polygons };
}
