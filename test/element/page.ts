import { afterEach, expect } from 'vitest';
import { anchorOf, neutral, type ZoneId } from '../../src/anatomy/index.js';
import type { BodyMapElement } from '../../src/element/index.js';
import '../../src/element.js';

afterEach(() => document.body.replaceChildren());

/** A page as it comes from a server. */
export function show(html: string): BodyMapElement {
  const page = document.createElement('main');
  page.innerHTML = html;
  document.body.append(page);
  return page.querySelector('body-map') as BodyMapElement;
}

/** Waits until a map is on the screen. */
export async function drawn(map: BodyMapElement): Promise<BodyMapElement> {
  // Each view gets its zones in a moment of its own.
  const views = () => [...(map.shadowRoot?.querySelectorAll('[data-view]') ?? [])];
  await expect.poll(() => views().length > 0 && views().every((view) => view.querySelector(':is(path[data-zone], [data-target])'))).toBe(true);
  return map;
}

export const find = (map: BodyMapElement, selector: string): HTMLElement | null => map.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;

export const markOf = (map: BodyMapElement): HTMLElement | null => find(map, '[data-mark]');

/** Puts the mouse on the middle of a zone and takes it up again. */
export function tap(map: BodyMapElement, zone: ZoneId): void {
  const path = map.shadowRoot?.querySelector<SVGPathElement>(`[data-zone="${zone}"]`);
  if (!path) throw new Error(`${zone} is not on the screen`);
  const [x, y] = anchorOf(zone, neutral);
  const { x: clientX, y: clientY } = new DOMPoint(x, y).matrixTransform(path.getScreenCTM() ?? undefined);
  const pointer = { bubbles: true, composed: true, cancelable: true, clientX, clientY, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  path.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  path.dispatchEvent(new PointerEvent('pointerup', pointer));
}
