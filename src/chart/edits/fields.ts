import type { FigureId, ZoneId } from '../../anatomy/index.js';
import type { Change } from '../changes/change.js';
import { isSameJson } from '../json.js';
import type { Chart } from '../types.js';

/** Shows the chart on another figure. Positions stay the same: they refer to the neutral figure. */
export function setFigure(chart: Chart, figure: FigureId): Change[] {
  return chart.figure === figure ? [] : [{ type: 'set', field: 'figure', before: chart.figure, after: figure }];
}

/** Records or clears "no pain anywhere". No changes for a chart with marks. */
export function setNothingToMark(chart: Chart, nothing: boolean): Change[] {
  if (chart.nothingToMark === nothing || (nothing && chart.marks.length > 0)) return [];
  return [{ type: 'set', field: 'nothingToMark', before: chart.nothingToMark, after: nothing }];
}

/** Sets the zones of an absent limb. Marks on them stay: pain there is phantom pain. */
export function setAbsent(chart: Chart, zones: readonly ZoneId[]): Change[] {
  const after = [...new Set(zones)];
  return isSameJson(chart.absent, after) ? [] : [{ type: 'set', field: 'absent', before: chart.absent, after }];
}
