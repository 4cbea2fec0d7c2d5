import type { ZoneId } from '../anatomy/index.js';

/** Pixels by which what is drawn and what is worked out may differ along an edge. */
const slack = 3;

/**
 * Whether the browser finds that zone of a stage, or none for undefined, at client pixels or right beside them. What it finds is what
 * the person sees there: where we work out something else, our measures are wrong.
 */
export function isSeenAt(stage: HTMLElement, zone: ZoneId | undefined, clientX: number, clientY: number): boolean {
  const root = stage.getRootNode() as Document | ShadowRoot;
  // Without a layout there is nothing to find.
  if (!root.elementsFromPoint) return true;
  const expected = zone && stage.querySelector(`[data-zone="${zone}"]`);
  const isThere = (dx: number, dy: number) => {
    const found = root.elementsFromPoint(clientX + dx, clientY + dy);
    return expected ? found.includes(expected) : !found.some((element) => element.hasAttribute('data-zone') && stage.contains(element));
  };
  return isThere(0, 0) || [-slack, 0, slack].some((dx) => [-slack, 0, slack].some((dy) => isThere(dx, dy)));
}
