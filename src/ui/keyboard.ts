/** Keys that belong to an input method, such as one for Chinese, are not ours. Safari reports the last of them by its code alone. */
export const isComposing = ({ isComposing: isOpen, keyCode }: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean => isOpen || keyCode === 229;

/** The element of a page that has the focus, also inside shadow roots: to the page itself, all of a custom element is its host. */
export function activeElement(page: Document): Element | null {
  let element = page.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

const escapes = new WeakMap<Element, () => boolean>();

/**
 * What Escape does while the focus is inside an element, such as closing a menu. `map-keys.ts` asks from the inside out, and before anything
 * of the page gets the key.
 *
 * @param handle gives false if there was nothing to do
 * @returns ends it
 */
export function onEscape(element: Element, handle: () => boolean): () => void {
  escapes.set(element, handle);
  return () => void escapes.delete(element);
}

/** Lets the innermost element around `target` answer that has an answer. False if there is none. */
export function escapeWithin(map: Element, target: Element): boolean {
  for (let element: Element | null = target; element && element !== map; element = element.parentElement) if (escapes.get(element)?.()) return true;
  return false;
}
