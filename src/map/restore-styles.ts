/**
 * A strict policy holds back the style attributes that came from a server, and React, which finds them written, takes them for
 * set: marks would have no position. Set by script they work.
 */
export function restoreStyles(map: Element): void {
  for (const element of map.querySelectorAll<HTMLElement>('[class^="palpate"][style]')) {
    if (element.style.length === 0) element.style.cssText = element.getAttribute('style') ?? '';
  }
}
