import { clientRectsIn } from '../ui/index.js';

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

/** The mark that a tap on `under` selects: the nearest, or the one after the selected if that is among them. */
export function nextUnder(under: readonly string[], selected: string | null): string | undefined {
  const at = selected === null ? -1 : under.indexOf(selected);
  return under[(at + 1) % under.length];
}

/** The button of a mark below an element. Compared, not selected by: an id may hold any character. */
export const findMark = (below: Element | null | undefined, id: string): HTMLElement | undefined =>
  [...(below?.querySelectorAll<HTMLElement>('[data-mark]') ?? [])].find((element) => element.dataset['mark'] === id);
