import type { Area, JsonObject, JsonValue } from '../../chart/index.js';
import { toUuid } from '../to-uuid.js';

/** An area whose outline is written elsewhere, where a tool may change it, with a checksum that reveals a change. */
export type AreaWithoutOutline = Omit<Area, 'polygons'> & { readonly checksum: string };

export const checksumOf = (polygons: Area['polygons']): string => toUuid(JSON.stringify(polygons));

export const withoutOutline = ({ polygons, ...area }: Area): AreaWithoutOutline => ({ ...area, checksum: checksumOf(polygons) });

/** The area with the current outline, not checked. */
export function withOutline({ checksum: _checksum, ...area }: JsonObject, polygons: JsonValue): JsonObject {
  return { ...area, polygons };
}
