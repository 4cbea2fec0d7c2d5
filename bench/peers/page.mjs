// Functions that run inside of the measured page.

/** Milliseconds until what `work` did has been painted: the end of the frame after it. */
export async function untilPainted(work) {
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', resolve, { once: true });
    port1.start();
    port2.postMessage(0);
  }));
  await painted();
  const start = performance.now();
  await work();
  const done = performance.now();
  await painted();
  return { script: done - start, painted: performance.now() - start };
}

/** The laws of the package, asked of any page: tab stops, double ids, controls inside of a picture. */
export function laws() {
  const ids = [...document.querySelectorAll('#root [id]')].map(({ id }) => id);
  const isSeen = (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';
  return {
    tabStops: [...document.querySelectorAll('#root *')].filter((element) => element.tabIndex >= 0 && !element.disabled && isSeen(element)).length,
    figureTabStops: [...document.querySelectorAll('#root svg, #root svg *')].filter((element) => element.tabIndex >= 0).length,
    doubleIds: ids.length - new Set(ids).size,
    nodes: document.querySelectorAll('#root *').length,
  };
}
