/** The element that has the focus, also inside of shadow roots: to the page itself, all of a custom element is its host. */
export function activeElement(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
