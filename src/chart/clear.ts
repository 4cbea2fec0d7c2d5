import { skinOf, type ZoneId } from '../anatomy/index.js';
import type { Mark } from './types.js';

/** Whether a mark records current pain: not a caution, and not `gone` at follow-up. */
export const isPain = ({ kind, status }: Pick<Mark, 'kind' | 'status'>): boolean => kind !== 'caution' && status !== 'gone';

/** The skin of front, back and soles with marks of pain. Side views count as front and back, which show the same skin: see `skinOf`. The marks may be unchecked. */
export const painfulSkin = (marks: readonly Mark[]): ReadonlySet<ZoneId> => new Set(marks.filter(isPain).flatMap(zonesTouched).flatMap(skinOf));

const zonesTouched = (mark: Mark): ZoneId[] => (mark.kind === 'tenderness' ? [mark.zone] : listOf(mark.areas).flatMap((area) => listOf(area?.zones).flatMap((zone) => (zone?.covered > 0 ? [zone.zone] : []))));

const listOf = <T>(value: readonly T[]): readonly T[] => (Array.isArray(value) ? value : []);

/** Whether any of a zone's skin is among some skin. */
export const isAmong = (zone: ZoneId, skin: ReadonlySet<ZoneId>): boolean => skinOf(zone).some((id) => skin.has(id));
