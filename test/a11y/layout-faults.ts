/** Whether the page can be scrolled sideways, and what sticks out of it. */
export function sideways(): string[] {
  const width = document.documentElement.clientWidth;
  const { scrollWidth } = document.scrollingElement ?? document.documentElement;
  if (scrollWidth <= width) return [];
  const outside = shown('body *').filter((element) => element.getBoundingClientRect().right > width + 0.5 || element.getBoundingClientRect().left < -0.5);
  return [`${scrollWidth} px wide, not ${width}: ${outside.slice(0, 4).map(nameOf).join('; ')}`];
}

/** Texts that do not fit into the box that is there for them, so that they lie over something else or are cut off. */
export function spilling(): string[] {
  return shown('.palpate *')
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()))
    .filter((element) => getComputedStyle(element).display !== 'inline' && element.scrollWidth > element.clientWidth + 1)
    .map((element) => `${nameOf(element)}: ${element.scrollWidth} px in ${element.clientWidth}`);
}

/** Controls that offer less than 24 px to aim at: a label counts with its control, as it takes the taps too. */
export function tooSmall(least = 24): string[] {
  return shown('.palpate :is(button, a[href], input, select, textarea, summary)').flatMap((control) => {
    const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
    return width >= least - 0.01 && height >= least - 0.01 ? [] : [`${nameOf(control)}: ${width.toFixed(1)} × ${height.toFixed(1)}`];
  });
}

/** What can be seen, without what is there for ears only and without drawings. */
const shown = (selector: string): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => !element.closest('svg, .palpate-visually-hidden, .palpate-go-to > select') && getComputedStyle(element).clipPath !== 'inset(50%)' && element.checkVisibility({ visibilityProperty: true }),
  );

const nameOf = (element: Element): string => `${element.className} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 40)}”`;
