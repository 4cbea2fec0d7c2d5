import { useEffect, useMemo } from 'react';
import type { ViewId } from '../anatomy/index.js';
import type { Chart } from '../chart/index.js';
import type { SceneNode, SceneOptions } from '../interchange/scene/index.js';
import { visitNodes } from '../interchange/timeline/index.js';

/** Draws visits on a view, each once: those that are asked for, and all others while the browser has nothing else to do. */
export function useDrawings(charts: readonly Chart[], view: ViewId, unit: number, look: SceneOptions): (chart: Chart) => SceneNode {
  const draw = useMemo(() => once((chart: Chart) => visitNodes(chart, view, unit, look)), [view, unit, look]);
  // From the last one, which is shown first.
  useEffect(() => whileIdle([...charts].reverse(), draw), [charts, draw]);
  return draw;
}

function once<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

/** Milliseconds that have to be left before the next frame. */
const enough = 6;

/** Does something for each, one by one, while the browser is idle. Safari does not say when it is: there, nothing is done ahead. Returns a function that ends it. */
function whileIdle<Each>(all: readonly Each[], act: (each: Each) => void): () => void {
  if (typeof requestIdleCallback === 'undefined') return () => {};
  const left = all[Symbol.iterator]();
  const go = (deadline: IdleDeadline) => {
    while (deadline.timeRemaining() > enough) {
      const { value, done } = left.next();
      if (done) return;
      act(value);
    }
    handle = requestIdleCallback(go);
  };
  let handle = requestIdleCallback(go);
  return () => cancelIdleCallback(handle);
}
