/** A computation that can pause: it yields wherever a pause is possible. */
export type Work<T> = Generator<undefined, T, undefined>;

/** Runs it without pauses and returns the result. */
export function finished<T>(work: Work<T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** Runs it with a pause after each slice of at least this many milliseconds, so that the page can paint and handle events. */
export async function inSlices<T>(work: Work<T>, milliseconds = 4): Promise<T> {
  for (;;) {
    const end = performance.now() + milliseconds;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
