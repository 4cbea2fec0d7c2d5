/** A tag beside a mark, in pixels from the middle of the mark: above right the numbers of links, below right what treatment left. */
export interface TagBox {
  readonly x: number;
  /** Its middle. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const height = 15;

/** What a tag says after a treatment: "→ 3". */
export const afterTag = (after: number): string => `→ ${after}`;

/** Where a tag lies; as wide as its text, about: without a page there is no font to ask. */
export const tagBox = (text: string, isBelow: boolean): TagBox => ({ x: 5, y: isBelow ? 11.5 : -11.5, width: Math.max(height, 6 + widthOf(text)), height });

const widthOf = (text: string): number => [...text].reduce((width, character) => width + (character === ' ' ? 4.6 : character === '→' ? 10 : 5.9), 0);
