/** A box on the screen, in the pixels of pointer events. */
export interface ClientRect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

/** Measures elements below `ancestor`, in client pixels. Measure again for each event: the surroundings may change. */
export function clientRectsIn(ancestor: Element): (element: Element) => ClientRect {
  const zoom = unmeasuredZoom(ancestor);
  const { scrollX = 0, scrollY = 0 } = ancestor.ownerDocument.defaultView ?? {};
  // Without that zoom, the page is measured from its own top left corner; scroll offsets are not scaled.
  const onScreen = (value: number, scrolled: number) => (value + scrolled) * zoom - scrolled;
  return (element) => {
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    if (zoom === 1) return { left, top, right, bottom, width, height };
    return { left: onScreen(left, scrollX), top: onScreen(top, scrollY), right: onScreen(right, scrollX), bottom: onScreen(bottom, scrollY), width: width * zoom, height: height * zoom };
  };
}

export const clientRect = (element: Element): ClientRect => clientRectsIn(element)(element);

/** WebKit measures boxes as they are before CSS `zoom`, unlike pointers. A browser that knows `currentCSSZoom` measures both alike. */
function unmeasuredZoom(element: Element): number {
  const isMeasured: boolean = 'currentCSSZoom' in element;
  if (isMeasured || element.getClientRects().length === 0) return 1;
  let zoom = 1;
  for (let each: Element | null = element; each; each = parentOf(each)) zoom *= Number(styleOf(each).zoom) || 1;
  return zoom;
}

/** As computed in its own window. */
export const styleOf = (element: Element): CSSStyleDeclaration => (element.ownerDocument.defaultView as Window).getComputedStyle(element);

/** The parent in the flat tree, which is laid out. */
function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const { parentNode } = element;
  return parentNode && 'host' in parentNode ? (parentNode as ShadowRoot).host : element.parentElement;
}
