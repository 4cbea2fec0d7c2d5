import { isDevelopment } from './development.js';

/** How long a host may take to pass a proposed chart, in milliseconds. It may ask a server over a bad connection. */
const patience = 10_000;

/**
 * Waits for the host, but not forever: a lost edit would come back with each later edit.
 *
 * @param oldest when the longest pending proposal was made, in milliseconds since 1970; undefined if none is pending
 * @param isBusy whether a gesture continues, which delays the deadline
 * @returns a function to call when a proposal is pending
 */
export function createDeadline(oldest: () => number | undefined, isBusy: () => boolean, lapse: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function wait(milliseconds: number): void {
    timer = setTimeout(look, milliseconds);
    // The timer must not keep a server process running.
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

/** Warns a developer that an edit was dropped. */
export function reportLapse(): void {
  if (isDevelopment()) console.warn(`palpate: an edit was dropped because the host did not answer within ${patience / 1000} seconds. Pass \`next\` of \`onChartChange\` as \`chart\`, or call \`cancel()\`.`);
}
