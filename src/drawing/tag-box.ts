/** A tag beside a mark, in pixels from the mark's middle: numbers of links above right, the intensity after treatment below right. */
export interface TagBox {
  readonly x: number;
  /** Its middle. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const height = 15;

/** The tag after a treatment: "→ 3". */
export const afterTag = (after: number): string => `→ ${after}`;

/** The box of a tag, with an estimated text width: without a page no font can be measured. */
export const tagBox = (text: string, isBelow: boolean): TagBox => ({ x: 5, y: isBelow ? 11.5 : -11.5, width: Math.max(height, 6 + widthOf(text)), height });

const widthOf = (text: string): number => [...text].reduce((width, character) => width + (character === ' ' ? 4.6 : character === '→' ? 10 : 5.9), 0);
