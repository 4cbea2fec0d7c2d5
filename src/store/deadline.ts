import { isDevelopment } from './development.js';

/** How long a host may take to put in what was proposed to it, in milliseconds. It may ask a server on a bad line. */
const patience = 10_000;

/**
 * Waits for the host, but not for ever: an edit that it has lost would come back with each edit after it.
 *
 * @param oldest when the proposal that has waited longest was made, in milliseconds since 1970; undefined if none waits
 * @param isBusy whether a gesture continues, which is waited out
 * @returns what to call when there is something to wait for
 */
export function createDeadline(oldest: () => number | undefined, isBusy: () => boolean, lapse: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function wait(milliseconds: number): void {
    timer = setTimeout(look, milliseconds);
    // A server that keeps a store need not stay up for it.
    (timer as { unref?: () => void }).unref?.();
  }

  function look(): void {
    timer = undefined;
    const since = oldest();
    if (since === undefined) return;
    const left = since + patience - Date.now();
    if (isBusy() || left > 0) wait(Math.max(left, 1000));
    else lapse();
  }

  return () => {
    if (timer === undefined) wait(patience);
  };
}

/** Tells a developer that an edit was dropped. */
export function reportLapse(): void {
  if (isDevelopment()) console.warn(`palpate: an edit was dropped because the host did not answer within ${patience / 1000} seconds. Pass \`next\` of \`onChartChange\` as \`chart\`, or call \`cancel()\`.`);
}
