import { anchorOf, inPerspective, spotAt, toStoredPosition, zoneAt, type Figure, type Spot, type ViewId, type ZoneId } from '../anatomy/index.js';
import type { Point } from '../geometry/index.js';
import type { BodyMapState, BodyMapStore } from '../store/index.js';
import { clientRectsIn } from '../ui/index.js';
import { viewTransformOf, type ViewTransform } from './view-transform.js';

/** What a tap, or a zone chosen by key, hits. */
export interface Hit {
  /** Marks under it, nearest first. */
  readonly under: readonly string[];
  /** Where, in units of the figure's view, facing. */
  readonly point?: Point | undefined;
  /** The location on the skin; none outside the body. */
  readonly spot: Spot | undefined;
}

/** Pixels: how far from the middle of a mark a press still hits it, of the one that is selected, and how far outside the body still counts as the body. */
export interface Reach {
  readonly mark: number;
  readonly selected: number;
  readonly body: number;
}

/** For mouse, pen, and a finger with the loupe: the disc of a mark is 24 px wide. */
export const exactReach: Reach = { mark: 12, selected: 11, body: 3 };

/**
 * For a quick finger tap with a marking tool: a tap on a mark selects it, a tap beside it adds one. Near the selected mark,
 * all but the same position adds a mark, so that close marks are possible and none is rated by mistake.
 */
export const fingerReach: Reach = { mark: 14, selected: 0.5, body: 8 };

/**
 * For a quick finger tap that only selects. Older people's taps land 3.4 mm from where they aim (13 px): 34 px hold 97 % of taps whose
 * error has that deviation to either side.
 */
export const pickingReach: Reach = { ...fingerReach, mark: 34 };

/** Pixels around the selected mark in which a finger moves it. */
export const fingerGrip = 20;

/** How exactly a pointer hits. */
export function reachOf({ pointerType }: PointerEvent, isAimed: boolean, { tool, readOnly }: Pick<BodyMapState, 'tool' | 'readOnly'>): Reach {
  if (pointerType !== 'touch' || isAimed) return exactReach;
  return readOnly || tool === 'select' ? pickingReach : fingerReach;
}

/** Where to look for the target of a tap. */
export interface HitOptions {
  readonly figure: Figure;
  readonly view: ViewId;
  readonly store: BodyMapStore;
  readonly hiddenZones: ReadonlySet<ZoneId>;
}

type TapEvent = Pick<PointerEvent, 'clientX' | 'clientY' | 'target'>;

/** What is under a pointer: marks, and the location on the skin. `transform`: the current one, if it has been measured. */
export function hitTest(stage: Element, { clientX, clientY, target }: TapEvent, reach: Reach, { figure, view, store, hiddenZones }: HitOptions, transform = viewTransformOf(stage)): Hit {
  const { selection, perspective } = store.getState();
  const place = transform?.toView(clientX, clientY);
  const point = place && inPerspective(view, place, perspective);
  const spot = transform && point ? spotAt(figure, view, point, reach.body * transform.unitsPerPixel) : spotOfElement(target as Element, figure, view);
  return {
    under: marksUnder(stage, clientX, clientY, reach.mark, { id: selection, radius: reach.selected }),
    point,
    spot: spot && !hiddenZones.has(spot.zone) ? spot : undefined,
  };
}

/** Without a layout, use the zone that the browser hit. */
function spotOfElement(target: Element, figure: Figure, view: ViewId): Spot | undefined {
  const zone = target.getAttribute('data-zone') as ZoneId | null;
  return zone ? { view, zone, at: toStoredPosition(figure, zone, anchorOf(zone, figure)) } : undefined;
}

/**
 * The view transform of a stage, if it is certain: the browser finds the same zone at a pointer as our calculation, or one of them finds next to it
 * what the other finds there. The browser finds what the user sees: if our calculation differs, our measurements are wrong.
 */
export function sureTransformAt(stage: HTMLElement, { clientX, clientY }: TapEvent, { figure, view, store }: HitOptions): ViewTransform | undefined {
  const transform = viewTransformOf(stage);
  if (!transform?.toView(clientX, clientY)) return undefined;
  const root = stage.getRootNode() as Document | ShadowRoot;
  // There is nothing to find without a layout.
  if (!root.elementsFromPoint) return transform;
  const seen = (dx: number, dy: number) => root.elementsFromPoint(clientX + dx, clientY + dy).find((element) => element.hasAttribute('data-zone') && stage.contains(element)) ?? null;
  const calculated = (dx: number, dy: number) => {
    const place = transform.toView(clientX + dx, clientY + dy);
    return stage.querySelector(`[data-zone="${place && zoneAt(view, inPerspective(view, place, store.getState().perspective), figure)}"]`);
  };
  const [ours, theirs] = [calculated(0, 0), seen(0, 0)];
  return ours === theirs || slack.some((dx) => slack.some((dy) => seen(dx, dy) === ours || calculated(dx, dy) === theirs)) ? transform : undefined;
}

/** Pixels by which drawing and calculation may differ at an edge, nearest first. The gap between two fingers may be as narrow as one. */
const slack = [0, 1, -1, 3, -3];

/** Ids of the marks whose drawn centre lies within `radius` client pixels, the nearest first; one of them may have a radius of its own. */
export function marksUnder(stage: Element, clientX: number, clientY: number, radius: number, other?: { readonly id: string | null; readonly radius: number }): string[] {
  const rectOf = clientRectsIn(stage);
  return [...stage.querySelectorAll<HTMLElement>('[data-mark]')]
    .map((element) => {
      const { left, top, width, height } = rectOf(element);
      return { id: element.dataset['mark'] ?? '', far: Math.hypot(left + width / 2 - clientX, top + height / 2 - clientY) };
    })
    .filter(({ id, far }) => far <= (id === other?.id ? other.radius : radius))
    .sort((a, b) => a.far - b.far)
    .map(({ id }) => id);
}

/** The button of a mark below an element. Compared instead of used in a selector, because an id may contain any character. */
export const findMark = (below: Element | null | undefined, id: string): HTMLElement | undefined =>
  [...(below?.querySelectorAll<HTMLElement>('[data-mark]') ?? [])].find((element) => element.dataset['mark'] === id);
