/** Whether the page scrolls sideways, and which elements overflow. */
export function sideways(): string[] {
  const width = document.documentElement.clientWidth;
  const { scrollWidth } = document.scrollingElement ?? document.documentElement;
  if (scrollWidth <= width) return [];
  const outside = shown('body *').filter((element) => element.getBoundingClientRect().right > width + 0.5 || element.getBoundingClientRect().left < -0.5);
  return [`${scrollWidth} px wide, not ${width}: ${outside.slice(0, 4).map(nameOf).join('; ')}`];
}

/** Texts that do not fit into their box, so that they overlap or are cut off. */
export function spilling(): string[] {
  return shown('.palpate *')
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()))
    .filter((element) => getComputedStyle(element).display !== 'inline' && element.scrollWidth > element.clientWidth + 1)
    .map((element) => `${nameOf(element)}: ${element.scrollWidth} px in ${element.clientWidth}`);
}

/** Targets below 24 px: a label counts with its control, because it takes the taps, too. */
export function tooSmall(least = 24): string[] {
  return shown('.palpate :is(button, a[href], input, select, textarea, summary)').flatMap((control) => {
    const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
    return width >= least - 0.01 && height >= least - 0.01 ? [] : [`${nameOf(control)}: ${width.toFixed(1)} × ${height.toFixed(1)}`];
  });
}

/** Visible elements, without screen reader texts and drawings. */
const shown = (selector: string): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => !element.closest('svg, .palpate-visually-hidden, .palpate-go-to > select') && getComputedStyle(element).clipPath !== 'inset(50%)' && element.checkVisibility({ visibilityProperty: true }),
  );

const nameOf = (element: Element): string => `${element.className} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 40)}”`;
