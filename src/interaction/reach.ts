/** Pixels: how far beside a mark a press still means the mark, and how far beside the body the body. */
export interface Reach {
  readonly mark: number;
  readonly body: number;
}

/** Of a mouse, a pen, and a finger that aims with the loupe. */
export const exactReach: Reach = { mark: 12, body: 3 };

/**
 * Of a quick tap by finger. Older people's taps land 3.4 mm from where they aim (13 px): 34 px hold 97 % of taps whose error has
 * that deviation to either side. A mark is that easy to pick only once: beside the selected one, a tap beyond 20 px puts a new one.
 */
export const fingerReach: Reach & { readonly selected: number } = { mark: 34, body: 8, selected: 20 };
