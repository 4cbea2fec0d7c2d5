import { distanceToZone, getZone, mirrorZone, zoneAt } from '../../../anatomy/index.js';
import type { Chart, Tenderness } from '../../types.js';
import type { ProblemList } from '../problem-list.js';

/** How far beside its zone a place may lie, in units: twice what rounding to 0.1 can do. */
const tolerance = 0.2;

/** The zone of a point is one of its view, and holds it. That is how a record with its sides swapped is caught. */
export function checkPlaces({ marks }: Chart, problems: ProblemList): void {
  marks.forEach((mark, index) => {
    if (mark.kind !== 'tenderness') return;
    const viewOfZone = getZone(mark.zone)?.view;
    if (viewOfZone !== mark.view) {
      problems.add(['marks', index, 'zone'], () => `must be a zone of the view ${mark.view}, and ${mark.zone} is one of ${viewOfZone}.`);
    } else if (!(distanceToZone(mark.zone, mark.at) <= tolerance)) {
      problems.add(['marks', index, 'at'], () => wordMisplaced(mark));
    }
  });
}

function wordMisplaced({ view, at, zone }: Tenderness): string {
  const holder = zoneAt(view, at);
  const hint = holder === mirrorZone(zone) ? ' A record whose sides were swapped looks like this.' : '';
  return `must lie in ${zone}, and [${at.join(', ')}] lies ${holder ? `in ${holder}` : 'beside the body'}.${hint}`;
}
