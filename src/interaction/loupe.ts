import type { Box, Point } from '../geometry/index.js';
import { clientRectsIn } from '../ui/index.js';
import { drawingOf, shareOnStage, viewBoxOf, viewTransformOf, type ViewTransform } from './view-transform.js';

/** Magnification of the loupe. */
const power = 2.2;

export interface Loupe {
  /** Shows what is under the fingertip and names what a release would hit; `mark` is the id of a mark that it would select. */
  readonly show: (clientX: number, clientY: number, name: string, mark?: string) => void;
  readonly hide: () => void;
}

/** A round glass above the fingertip: the same drawing, larger, with a cross at the finger. Visual only. */
export function createLoupe(stage: HTMLElement): Loupe {
  const { ownerDocument } = stage;
  const element = part('palpate-loupe');
  element.setAttribute('aria-hidden', 'true');
  let parts: { readonly svg: SVGSVGElement; readonly marks: HTMLElement; readonly name: HTMLElement } | undefined;

  function part(className: string): HTMLElement {
    const made = ownerDocument.createElement('div');
    made.className = className;
    return made;
  }

  function fill(): NonNullable<typeof parts> {
    const glass = part('palpate-loupe-glass');
    const svg = ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const [marks, name] = [part('palpate-loupe-marks'), part('palpate-loupe-name')];
    glass.append(svg, marks, part('palpate-loupe-cross'));
    element.replaceChildren(glass, name);
    return { svg, marks, name };
  }

  /** Marks keep their size: their signs are copied. */
  function copiesAt([x, y]: Point, transform: ViewTransform, pixelsPerUnit: number, picked: string | undefined): HTMLElement[] {
    const half = loupeSize / 2;
    const rectOf = clientRectsIn(stage);
    return [...stage.querySelectorAll<HTMLElement>('[data-mark]')].flatMap((mark) => {
      const box = rectOf(mark);
      const place = transform.toView(box.left + box.width / 2, box.top + box.height / 2) ?? [Infinity, Infinity];
      const [dx, dy] = [(place[0] - x) * pixelsPerUnit, (place[1] - y) * pixelsPerUnit];
      const sign = Math.hypot(dx, dy) > half + 12 ? undefined : mark.firstElementChild?.cloneNode(true);
      if (!sign) return [];
      const copy = part('palpate-loupe-mark');
      copy.style.left = `${half + dx}px`;
      copy.style.top = `${half + dy}px`;
      copy.toggleAttribute('data-picked', mark.dataset['mark'] === picked);
      copy.append(sign);
      return [copy];
    });
  }

  return {
    show(clientX, clientY, name, mark) {
      const [drawing, view, page] = [drawingOf(stage), stage.parentElement, ownerDocument.defaultView];
      const transform = viewTransformOf(stage);
      if (!drawing || !transform || !view || !page) return;
      parts ??= fill();
      const [left, top] = placeLoupe([clientX, clientY], [0, 0, page.innerWidth, page.innerHeight]);
      const [place, glass] = [transform.toView(clientX, clientY), transform.toView(left + loupeSize / 2, top + loupeSize / 2)];
      if (!place || !glass) return;
      const [x, y] = place;
      // Pixels of the map: a host may scale the map, and the glass with it.
      const seen = ((loupeSize / power) * viewBoxOf(drawing)[2]) / parseFloat(page.getComputedStyle(drawing).width);
      const [across, down] = shareOnStage(glass, drawing, stage);
      const copies = copiesAt(place, transform, loupeSize / seen, mark);
      const corner = [stage.offsetLeft + across * stage.offsetWidth - loupeSize / 2, stage.offsetTop + down * stage.offsetHeight - loupeSize / 2];
      // Everything was measured before anything is written: each change in between would be a layout of its own.
      copyDrawing(drawing, parts.svg);
      parts.svg.setAttribute('viewBox', `${x - seen / 2} ${y - seen / 2} ${seen} ${seen}`);
      parts.name.textContent = name;
      parts.marks.replaceChildren(...copies);
      element.style.left = `${corner[0]}px`;
      element.style.top = `${corner[1]}px`;
      if (!element.isConnected) view.append(element);
    },
    hide() {
      element.remove();
      parts = undefined;
    },
  };
}

/** What does not change while a finger rests. */
const still = '.palpate-figure, .palpate-zones, .palpate-layers';

/**
 * Copies what is drawn, in its order. Not by <use>: the page's rules for elements reach the copies that it draws, and ours for what is inside the map
 * do not. Of the zones, which are transparent, only absent parts are seen.
 */
function copyDrawing(drawing: SVGSVGElement, into: SVGSVGElement): void {
  const sources = [...drawing.querySelectorAll(still)];
  const copies = into.querySelectorAll(still);
  const copyOf = (source: Element): Element => copies[sources.indexOf(source)] ?? copyAnew(source);
  const copyAnew = (source: Element): Element => {
    const isWhole = source.matches('[class]:not(.palpate-zones)');
    const copy = source.cloneNode(isWhole) as Element;
    if (!isWhole) copy.append(...[...source.children].filter((child) => !child.matches('.palpate-zone:not([data-absent])')).map(copyOf));
    // Only the original is found by its id, by keys and by assistive technology.
    for (const each of [copy, ...copy.querySelectorAll('*')]) for (const name of ['id', 'tabindex', 'role', 'data-zone', 'data-area']) each.removeAttribute(name);
    return copy;
  };
  into.replaceChildren(...[...drawing.querySelectorAll(':scope > :not(.palpate-reference)')].map(copyOf));
}

/** Pixels: how wide the glass is, how far its rim stays from the middle of the fingertip, and the height of the name above it. */
export const loupeSize = 110;
const fromFinger = 34;
const nameHeight = 30;

/**
 * The top left corner of a loupe for a finger, in a window of [left, top, width, height]: above the fingertip; beside it where
 * there is no space above, on the side with more space; always inside the window.
 */
export function placeLoupe([x, y]: Point, [left, top, width, height]: Box): Point {
  const half = loupeSize / 2;
  const within = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));
  const above = y - fromFinger - loupeSize;
  if (above - nameHeight >= top) return [within(x - half, left, left + width - loupeSize), above];
  const toTheLeft = x - left > width / 2;
  const beside = toTheLeft ? x - fromFinger - loupeSize : x + fromFinger;
  return [within(beside, left, left + width - loupeSize), within(y - half, top + nameHeight, top + height - loupeSize)];
}
