/** Keys that belong to an input method, such as one for Chinese, are not ours. Safari reports the last of them by its code alone. */
export const isComposing = ({ isComposing: isOpen, keyCode }: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean => isOpen || keyCode === 229;

/** The element of a page that has the focus, also inside of shadow roots: to the page itself, all of a custom element is its host. */
export function activeElement(page: Document): Element | null {
  let element = page.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
