'use client';
import { useState, type RefObject } from 'react';
import { hasLayout, useIsHydrating } from './after-paint.js';
import { styleOf } from './client-rects.js';
import { useBrowserLayoutEffect } from './use-browser-layout-effect.js';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Not measured yet: parts that need pixels wait for it; it is known before the first paint. */
export const unmeasured = 'unmeasured';

/**
 * The size of an element of this component on the screen, in CSS pixels; undefined if there is none: on a server, in a page without layout, and while
 * the element is hidden.
 */
export function useSize(ref: RefObject<Element | null>): Size | undefined | typeof unmeasured {
  const isHydrating = useIsHydrating();
  const [size, setSize] = useState<Size | undefined | typeof unmeasured>(unmeasured);
  useBrowserLayoutEffect(() => {
    const { current } = ref;
    if (!current || !hasLayout()) return setSize(undefined);
    const take = (next: Size) =>
      setSize((last) => {
        if (next.width === 0 || next.height === 0) return last === unmeasured ? undefined : last;
        return typeof last === 'object' && isSame(last, next) ? last : next;
      });
    take(contentOf(current));
    // From the window of the element: another one may be in the background, where nothing is measured.
    const { ResizeObserver } = current.ownerDocument.defaultView as typeof globalThis & Window;
    const observer = new ResizeObserver(([entry]) => entry && take({ width: entry.contentRect.width, height: entry.contentRect.height }));
    observer.observe(current);
    return () => observer.disconnect();
  }, [ref]);
  return isHydrating && size === unmeasured ? undefined : size;
}

/** Differences of a hundredth of a pixel are rounding, not another size. */
const isSame = (one: Size, other: Size) => Math.abs(one.width - other.width) < 0.01 && Math.abs(one.height - other.height) < 0.01;

/** Measures like a ResizeObserver: without borders and padding, and independent of transforms. */
function contentOf(element: Element): Size {
  const { width, height } = styleOf(element);
  return { width: parseFloat(width) || 0, height: parseFloat(height) || 0 };
}
