'use client';
import { useEffect, useRef, type RefObject } from 'react';
import { inPerspective, type Figure, type Perspective, type ViewId } from '../anatomy/index.js';
import { gripOf, lineOfTie } from '../drawing/index.js';
import { viewTransformOf } from '../interaction/index.js';
import { useBodyMap } from '../ui/index.js';

interface LinkLineProps {
  readonly stage: RefObject<HTMLElement | null>;
  readonly figure: Figure;
  readonly view: ViewId;
  readonly perspective: Perspective;
}

/** During the task "felt elsewhere": a dashed line from the point to the finger. It updates the DOM directly, without React. */
export function LinkLine({ stage, figure, view, perspective }: LinkLineProps) {
  const point = useBodyMap(({ chart, linking }) => (linking ? chart.marks.find(({ id }) => id === linking.from) : undefined));
  const line = useRef<SVGPathElement>(null);
  const grip = point && gripOf(point, view, figure);
  useEffect(() => {
    const { current: element } = stage;
    if (!element || !grip) return undefined;
    const from = inPerspective(view, grip, perspective);
    const follow = ({ clientX, clientY }: PointerEvent) => {
      const to = viewTransformOf(element)?.toView(clientX, clientY);
      if (to) line.current?.setAttribute('d', lineOfTie(from, to).line);
    };
    const letGo = ({ type, pointerType }: PointerEvent) => {
      // A mouse is still there after its button is released.
      if (type !== 'pointerup' || pointerType !== 'mouse') line.current?.removeAttribute('d');
    };
    for (const type of ['pointerdown', 'pointermove'] as const) element.addEventListener(type, follow);
    for (const type of ['pointerup', 'pointercancel', 'pointerleave'] as const) element.addEventListener(type, letGo);
    return () => {
      for (const type of ['pointerdown', 'pointermove'] as const) element.removeEventListener(type, follow);
      for (const type of ['pointerup', 'pointercancel', 'pointerleave'] as const) element.removeEventListener(type, letGo);
    };
  }, [stage, view, perspective, grip]);
  return grip ? <path ref={line} className="palpate-link-line" aria-hidden="true" /> : null;
}
