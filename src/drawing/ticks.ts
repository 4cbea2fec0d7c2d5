import { anchorOf, getZone, inPerspective, type Figure, type Perspective, type ViewId, type ZoneId } from '../anatomy/index.js';

/** The ticks on zones that are free of pain, as one path in units of the view, as shown. */
export function ticksToD(zones: readonly ZoneId[], view: ViewId, figure: Figure, perspective: Perspective): string {
  const here = zones.filter((zone) => getZone(zone)?.view === view);
  return here.map((zone) => {
    const [x, y] = inPerspective(view, anchorOf(zone, figure), perspective);
    return `M${(x - 4).toFixed(1)} ${y.toFixed(1)}l3 3l5.5 -6.5`;
  }).join('');
}
