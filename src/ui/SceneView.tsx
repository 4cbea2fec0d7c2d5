import { createElement, type ReactNode } from 'react';
import type { SceneNode } from '../interchange/scene/index.js';

export interface SceneViewProps {
  readonly scene: SceneNode;
  /** A name instead of the scene's own title and description, if a text beside it says the same. */
  readonly label?: string | undefined;
}

/** A scene as React elements: nothing in it can become markup. */
export const SceneView = ({ scene, label }: SceneViewProps): ReactNode => toElement(label === undefined ? scene : labelled(scene, label), 0);

function labelled({ tag, attributes, children }: SceneNode, label: string): SceneNode {
  const { 'aria-labelledby': _, ...rest } = attributes;
  return { tag, attributes: { ...rest, 'aria-label': label }, children: children.filter((child) => typeof child === 'string' || (child.tag !== 'title' && child.tag !== 'desc')) };
}

function toElement({ tag, attributes, children }: SceneNode, key: number): ReactNode {
  const props: Record<string, string | number> = { key };
  for (const name in attributes) props[reactName(name)] = attributes[name] as string | number;
  // Each child as an argument of its own: React wants the text of a `title` alone.
  return createElement(tag, props, ...children.map((child, i) => (typeof child === 'string' ? child : toElement(child, i))));
}

const names = new Map<string, string>();

/** `stroke-width` is `strokeWidth` there, `xml:lang` is `xmlLang`; names of `aria-` and `data-` stay. */
function reactName(name: string): string {
  const known = names.get(name) ?? (/^(aria|data)-/.test(name) ? name : name.replace(/[-:](\w)/g, (_, letter: string) => letter.toUpperCase()));
  names.set(name, known);
  return known;
}
