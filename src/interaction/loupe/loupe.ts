import type { Point } from '../../geometry/index.js';
import { viewScaleOf } from '../view-point.js';
import { loupeSize, placeLoupe } from './place-loupe.js';

/** Times that the loupe enlarges what is on the screen. */
const power = 2.2;

export interface Loupe {
  /** Shows what lies under the fingertip, and the name of what a release would mean; `mark` is the id of a mark that it would pick. */
  readonly show: (clientX: number, clientY: number, name: string, mark?: string) => void;
  readonly hide: () => void;
}

/** A round glass above the fingertip: the drawing itself once more, larger, with a cross where the finger is. For the eye alone. */
export function createLoupe(stage: HTMLElement): Loupe {
  const element = document.createElement('div');
  element.className = 'palpate-loupe';
  element.setAttribute('aria-hidden', 'true');
  let parts: { readonly svg: SVGSVGElement; readonly marks: HTMLElement; readonly name: HTMLElement } | undefined;

  function fill(drawing: SVGSVGElement): NonNullable<typeof parts> {
    const glass = part('palpate-loupe-glass');
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    for (const child of drawing.children) {
      const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
      child.id ||= `palpate-${Math.random().toString(36).slice(2)}`;
      use.setAttribute('href', `#${child.id}`);
      svg.append(use);
    }
    const [marks, name] = [part('palpate-loupe-marks'), part('palpate-loupe-name')];
    glass.append(svg, marks, part('palpate-loupe-cross'));
    element.replaceChildren(glass, name);
    return { svg, marks, name };
  }

  /** Marks keep their size: copies of their signs, at their places. */
  function copyMarks(marks: HTMLElement, [x, y]: Point, picked: string | undefined): void {
    const half = loupeSize / 2;
    const copies = [...stage.querySelectorAll<HTMLElement>('[data-mark]')].flatMap((mark) => {
      const box = mark.getBoundingClientRect();
      const [dx, dy] = [(box.left + box.width / 2 - x) * power, (box.top + box.height / 2 - y) * power];
      const sign = mark.firstElementChild?.cloneNode(true) as HTMLElement | undefined;
      if (!sign || Math.hypot(dx, dy) > half + 12) return [];
      const copy = part('palpate-loupe-mark');
      copy.style.left = `${half + dx}px`;
      copy.style.top = `${half + dy}px`;
      copy.toggleAttribute('data-picked', mark.dataset['mark'] === picked);
      copy.append(sign);
      return [copy];
    });
    marks.replaceChildren(...copies);
  }

  return {
    show(clientX, clientY, name, mark) {
      const [drawing, view] = [stage.querySelector<SVGSVGElement>('svg'), stage.parentElement];
      const scale = viewScaleOf(drawing);
      if (!drawing || !scale || !view) return;
      parts ??= fill(drawing);
      if (!element.isConnected) view.append(element);
      const [x, y] = scale.toView(clientX, clientY);
      const seen = (loupeSize / power) * scale.unitsPerPixel;
      parts.svg.setAttribute('viewBox', `${x - seen / 2} ${y - seen / 2} ${seen} ${seen}`);
      parts.name.textContent = name;
      copyMarks(parts.marks, [clientX, clientY], mark);
      const box = view.getBoundingClientRect();
      const [left, top] = placeLoupe([clientX, clientY], [0, 0, window.innerWidth, window.innerHeight]);
      const shrink = box.width / view.offsetWidth || 1;
      element.style.left = `${(left - box.left) / shrink}px`;
      element.style.top = `${(top - box.top) / shrink}px`;
    },
    hide() {
      element.remove();
      parts = undefined;
    },
  };
}

function part(className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  return element;
}
