/** An SVG element as plain data: to be written as text, rendered by React, or inspected. */
export interface SceneNode {
  /** The name of the SVG element. */
  readonly tag: string;
  /** Attributes by their SVG names (`stroke-width`). Numbers are rounded to 0.01. */
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Child elements, or plain text, not escaped. */
  readonly children: readonly (SceneNode | string)[];
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Creates an element without undefined attributes. */
export function node(tag: string, attributes: Attributes, ...children: readonly (SceneNode | string | undefined)[]): SceneNode {
  // A loop: a drawing has thousands, and each array on the way would be garbage.
  const said: Record<string, string | number> = {};
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) said[name] = typeof value === 'number' ? round(value) : value;
  }
  return { tag, attributes: said, children: children.filter((child) => child !== undefined) };
}

/** Rounds to 0.01, so that engines whose last digits differ write the same. */
export const round = (value: number): number => Math.round(value * 100) / 100 + 0;
