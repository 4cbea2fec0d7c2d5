import { BodyMapElement } from './body-map-element.js';

/**
 * Registers the map as a custom element; importing `palpate/element` registers `body-map`. A name that is already registered stays unchanged, so two
 * copies of this module can be on one page. Does nothing on a server.
 */
export function defineBodyMap(name = 'body-map'): void {
  if (typeof customElements === 'undefined' || customElements.get(name)) return;
  // A class can be registered only once.
  customElements.define(name, class extends BodyMapElement {});
}
