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
  const props = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [reactName(name), value]));
  // Each child as a separate argument: React expects a single text in `title`.
  return createElement(tag, { ...props, key }, ...children.map((child, i) => (typeof child === 'string' ? child : toElement(child, i))));
}

/** `stroke-width` becomes `strokeWidth`, `xml:lang` becomes `xmlLang`; names with `aria-` and `data-` stay. */
const reactName = (name: string): string => (/^(aria|data)-/.test(name) ? name : name.replace(/[-:](\w)/g, (_, letter: string) => letter.toUpperCase()));
