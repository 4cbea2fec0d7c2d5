import { getByLabelSelector, getByRoleSelector, getByTextSelector, Locator, selectorEngine } from '@vitest/browser/locators';
import { commands, page } from 'vitest/browser';
import type { DriverCommands } from './provider.js';

// Vitest's locators for browsers driven by WebDriver: the element to press is found in the page itself.

const driver = commands as unknown as DriverCommands;

class DrivenLocator extends Locator {
  constructor(readonly selector: string) {
    super();
  }
  override async click(): Promise<void> {
    await press(await this.findElement());
  }
  override async hover(): Promise<void> {
    await perform(await this.findElement(), []);
  }
  override async selectOptions(value: unknown): Promise<void> {
    const select = (await this.findElement()) as unknown as HTMLSelectElement;
    const option = [...select.options].find((each) => each.value === value || each.label === value);
    if (!option) throw new Error(`no option ${String(value)}`);
    select.value = option.value;
    for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }
  protected override locator(selector: string): Locator {
    return new DrivenLocator(`${this.selector} >> ${selector}`);
  }
  protected override elementLocator(element: Element): Locator {
    return new ElementLocator(element);
  }
}

/** The element itself, wherever it is: also in a shadow root. */
class ElementLocator extends DrivenLocator {
  constructor(private readonly found: Element) {
    super(selectorEngine.generateSelectorSimple(found));
  }
  override findElement = () => Promise.resolve(this.found as HTMLElement);
}

page.extend({
  getByRole: (role: string, options?: object) => new DrivenLocator(getByRoleSelector(role, options)),
  getByLabelText: (text: string | RegExp, options?: object) => new DrivenLocator(getByLabelSelector(text, options)),
  getByText: (text: string | RegExp, options?: object) => new DrivenLocator(getByTextSelector(text, options)),
  elementLocator: (element: Element) => new ElementLocator(element),
} as never);

const press = (element: Element) => perform(element, [{ type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]);

async function perform(element: Element, then: readonly { type: string; button: number }[]): Promise<void> {
  const { innerWidth, innerHeight } = window;
  const isSeen = ({ left, top, right, bottom }: DOMRect) => left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  const show = () => isSeen(element.getBoundingClientRect()) || element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  show();
  await placeAtRest(element);
  // Later rendering may have moved it out of view again.
  show();
  const [x, y] = await placeAtRest(element);
  await driver.perform([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [{ type: 'pointerMove', duration: 0, x, y, origin: 'viewport' }, ...then] }]);
  await nextFrame();
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** The middle of an element, once it has not moved for some frames: late rendering may still shift it. */
async function placeAtRest(element: Element): Promise<[number, number]> {
  const middle = (): [number, number] => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  };
  for (let [before, still] = [middle(), 0]; ; ) {
    await nextFrame();
    const now = middle();
    still = now[0] === before[0] && now[1] === before[1] ? still + 1 : 0;
    if (still === 3) return now;
    before = now;
  }
}
