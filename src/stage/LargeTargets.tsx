'use client';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { inPerspective, views, type Figure, type Perspective, type ViewId } from '../anatomy/index.js';
import { keepGap, type Point } from '../geometry/index.js';
import { isComposing, useBodyMap, useBodyMapContext, type Size } from '../ui/index.js';
import { arrows, middleOf, spotIn, type Hit, targetName, targetsIn } from '../interaction/index.js';

/** Pixels: 44 to hit, and a thin gap. */
const gap = 45;

export interface LargeTargetsProps {
  readonly figure: Figure;
  readonly view: ViewId;
  readonly perspective: Perspective;
  /** Size of the stage in CSS pixels; undefined without a layout. */
  readonly size: Size | undefined;
  /** A target was chosen by a key or by assistive technology. */
  readonly onChoose: (hit: Hit, native: Event) => void;
}

/** The parts of the body as large targets: one tab stop, with arrow keys between them. The stage handles taps. */
export function LargeTargets({ figure, view, perspective, size, onChoose }: LargeTargetsProps) {
  const { hiddenZones, messages } = useBodyMapContext();
  const zoom = useBodyMap((state) => state.cameras[view]?.scale ?? 1);
  const [current, setCurrent] = useState<string>();
  const targets = useMemo(() => targetsIn(view, hiddenZones), [view, hiddenZones]);
  const places = useMemo(() => {
    const [left, top, width, height] = views[view].viewBox;
    const [across, down] = [(size?.width ?? 0) * zoom, (size?.height ?? 0) * zoom];
    const pixels = targets.map((target): Point => {
      const [x, y] = inPerspective(view, middleOf(target, figure), perspective);
      return [((x - left) / width) * across, ((y - top) / height) * down];
    });
    return keepGap(pixels, gap);
  }, [targets, size, zoom, figure, view, perspective]);
  const tabStop = targets.some(({ id }) => id === current) ? current : targets[0]?.id;

  function handleKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const direction = arrows[event.key];
    const from = targets.findIndex(({ id }) => id === (event.target as HTMLElement).dataset['target']);
    if (!direction || from < 0 || isComposing(event.nativeEvent) || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const to = towards(places, from, direction);
    event.currentTarget.querySelectorAll<HTMLElement>('[data-target]')[to ?? from]?.focus();
  }

  if (!size) return null;
  return (
    <div className="palpate-coarse" role="group" aria-label={messages.views[view]} onKeyDown={handleKeyDown}>
      {targets.map((target, i) => (
        <button
          key={target.id}
          type="button"
          className="palpate-target"
          style={{ left: places[i]?.[0], top: places[i]?.[1] }}
          data-target={target.id}
          aria-label={targetName(target, messages)}
          tabIndex={target.id === tabStop ? 0 : -1}
          onFocus={() => setCurrent(target.id)}
          onClick={(event) => event.detail === 0 && onChoose({ under: [], spot: spotIn(target, middleOf(target, figure), figure) }, event.nativeEvent)}
        />
      ))}
    </div>
  );
}

/** The nearest and most straight place within 60° of a direction. */
function towards(places: readonly Point[], from: number, [dx, dy]: Point): number | undefined {
  const [x, y] = places[from] ?? [0, 0];
  const costs = places.map(([px, py], i) => {
    const far = Math.hypot(px - x, py - y);
    const ahead = ((px - x) * dx + (py - y) * dy) / (far || 1);
    return { i, cost: i === from || ahead < 0.5 ? Infinity : far / ahead ** 3 };
  });
  const best = costs.reduce((a, b) => (b.cost < a.cost ? b : a), { i: -1, cost: Infinity });
  return best.cost < Infinity ? best.i : undefined;
}
