import type { ZoneId } from '../../anatomy/index.js';
import type { Change } from '../changes/change.js';
import { isAmong, painfulSkin } from '../clear.js';
import { isSameJson } from '../json.js';
import type { Chart, Mark } from '../types.js';

/** Says which zones were asked about and are free of pain, in place of those before. Where a mark of pain lies is left out; without any, the field goes. */
export function setClear(chart: Chart, zones: readonly ZoneId[]): Change[] {
  const skin = painfulSkin(chart.marks);
  return change(chart, [...new Set(zones)].filter((zone) => !isAmong(zone, skin)));
}

/**
 * What a mark that comes, or changes, does to the zones that are free: where it hurts now is taken off. In a gesture that only passed over a
 * zone, the zone is put back.
 *
 * @param before the mark as it was
 * @param start the chart at the start of the gesture
 */
export function settleClear(chart: Chart, after: Mark, before?: Mark, start: Chart = chart): Change[] {
  const { clear = [] } = chart;
  const passed = before && start !== chart ? painfulSkin([before]) : new Set<ZoneId>();
  const back = (start.clear ?? []).filter((zone) => isAmong(zone, passed) && !clear.includes(zone));
  if (clear.length + back.length === 0) return [];
  const skin = painfulSkin([after]);
  const others = painfulSkin(back.length ? chart.marks.filter(({ id }) => id !== after.id) : []);
  const all = [...new Set([...(start.clear ?? []), ...clear])].filter((zone) => clear.includes(zone) || back.includes(zone));
  return change(chart, all.filter((zone) => !isAmong(zone, skin) && !(back.includes(zone) && isAmong(zone, others))));
}

function change({ clear }: Chart, zones: readonly ZoneId[]): Change[] {
  if (isSameJson(clear ?? [], zones)) return [];
  return [{ type: 'set', field: 'clear', ...(clear && { before: clear }), ...(zones.length > 0 && { after: zones }) }];
}
