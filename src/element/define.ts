import { BodyMapElement } from './body-map-element.js';

/**
 * Makes a name known to the page as a map; `body-map` is known once `palpate/element` is imported. A name that is taken stays
 * what it is, so two copies of this module do not fall over each other. On a server nothing happens.
 */
export function defineBodyMap(name = 'body-map'): void {
  if (typeof customElements === 'undefined' || customElements.get(name)) return;
  // A class has one name only.
  customElements.define(name, class extends BodyMapElement {});
}
