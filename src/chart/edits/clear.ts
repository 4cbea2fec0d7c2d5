import type { ZoneId } from '../../anatomy/index.js';
import type { Change } from '../changes/change.js';
import { isAmong, painfulSkin } from '../clear.js';
import { isSameJson } from '../json.js';
import type { Chart, Mark } from '../types.js';

/**
 * Records which zones were asked about and are free of pain, replacing earlier ones. Zones with a mark of pain are left out; without any zone, the
 * field is removed.
 */
export function setClear(chart: Chart, zones: readonly ZoneId[]): Change[] {
  const skin = painfulSkin(chart.marks);
  return change(chart, [...new Set(zones)].filter((zone) => !isAmong(zone, skin)));
}

/**
 * The effect of a new or changed mark on the zones recorded as free of pain: zones where it hurts now are removed. If a gesture only passed over a
 * zone, the zone is restored.
 *
 * @param before the mark before the change
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
