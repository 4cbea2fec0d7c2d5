/** An element of SVG as plain data: to be written as text, made into React elements, or looked at. */
export interface SceneNode {
  /** The name of the SVG element. */
  readonly tag: string;
  /** By their SVG names (`stroke-width`). Numbers are rounded to 0.01. */
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Elements, or text as people read it: not escaped. */
  readonly children: readonly (SceneNode | string)[];
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; attributes that are undefined are left out. */
export function node(tag: string, attributes: Attributes, ...children: readonly (SceneNode | string | undefined)[]): SceneNode {
  const said = Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [[name, typeof value === 'number' ? round(value) : value] as const]));
  return { tag, attributes: Object.fromEntries(said), children: children.filter((child) => child !== undefined) };
}

/** To 0.01, so that engines that differ in a last digit write the same. */
export const round = (value: number): number => Math.round(value * 100) / 100 + 0;
