/** Keys of an input method, such as one for Chinese, are not ours. Safari reports the last of them only by its code. */
export const isComposing = ({ isComposing: isOpen, keyCode }: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean => isOpen || keyCode === 229;

/** The focused element of a page, also inside shadow roots, which the page itself sees only as their host. */
export function activeElement(page: Document): Element | null {
  let element = page.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

const escapes = new WeakMap<Element, () => boolean>();

/**
 * Registers what Escape does while the focus is inside an element, such as closing a menu. `map-keys.ts` asks from the inside out, before the page
 * gets the key.
 *
 * @param handle returns false if there was nothing to do
 * @returns a function that ends it
 */
export function onEscape(element: Element, handle: () => boolean): () => void {
  escapes.set(element, handle);
  return () => void escapes.delete(element);
}

/** Calls the handlers of elements around `target`, innermost first, until one handles it. False if none does. */
export function escapeWithin(map: Element, target: Element): boolean {
  for (let element: Element | null = target; element && element !== map; element = element.parentElement) if (escapes.get(element)?.()) return true;
  return false;
}
