/** How many visits are on the figure at once: the one that is shown, and those before it. */
const most = 4;

export interface Layer {
  /** From 0. */
  readonly visit: number;
  /** How many visits before the shown one, 0 to 3; undefined if it comes after it, and is not seen. */
  readonly age: number | undefined;
}

/**
 * The layers above a figure. A visit is always in the same layer, and each step gives only one layer another visit. Where there are no earlier
 * visits, layers hold later ones unseen, ready for when they are shown.
 */
export const layersAt = (current: number, visits: number): Layer[] =>
  Array.from({ length: Math.min(most, visits) }, (_, layer) => {
    const age = (current + most - layer) % most;
    return age <= current ? { visit: current - age, age } : { visit: layer, age: undefined };
  });
