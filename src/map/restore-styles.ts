/** A strict policy blocks style attributes of server-rendered HTML, and React assumes they are applied: marks would have no position. Set by script, they work. */
export function restoreStyles(map: Element): void {
  for (const element of map.querySelectorAll<HTMLElement>('[class^="palpate"][style]')) {
    if (element.style.length === 0) element.style.cssText = element.getAttribute('style') ?? '';
  }
}
