'use client';
import { useRef, type KeyboardEvent } from 'react';
import { isFlipped, zoneTowards, type Perspective, type Point, type ViewId, type ZoneId } from '../../anatomy/index.js';
import { useBodyMapContext } from '../context.js';
import type { ZoneGroup } from './zone-groups.js';

const arrows: Readonly<Record<string, Point>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Milliseconds after which a letter begins a new word, and steps that can be gone back exactly. */
const [patience, trailLength] = [700, 24];

/** A step that an arrow made, in directions of the view, facing. */
interface Step {
  readonly from: ZoneId;
  readonly to: ZoneId;
  readonly direction: Point;
}

/**
 * Keys on a focused zone: arrows walk to the neighbour on that side and back the way that was come, Page Up and Page Down go
 * from group to group, letters to the zone of that name, Enter and Space choose, Escape backs out. Answers where to go.
 */
export function useZoneKeys(view: ViewId, perspective: Perspective, groups: readonly ZoneGroup[], onChoose: (zone: ZoneId) => void, onGo: (zone: ZoneId, from: Element) => void) {
  const { store, messages, hiddenZones, keys } = useBodyMapContext();
  const trail = useRef<readonly Step[]>([]);
  const typed = useRef<{ readonly text: string; readonly at: number; readonly from?: ZoneId }>({ text: '', at: -Infinity });

  function walk(zone: ZoneId, [dx, dy]: Point): ZoneId | undefined {
    const steps = trail.current.at(-1)?.to === zone ? trail.current : [];
    const last = steps.at(-1);
    if (last && last.direction[0] === -dx && last.direction[1] === -dy && !hiddenZones.has(last.from)) {
      trail.current = steps.slice(0, -1);
      return last.from;
    }
    const to = zoneTowards(zone, [dx, dy], hiddenZones);
    if (to) trail.current = [...steps.slice(1 - trailLength), { from: zone, to, direction: [dx, dy] }];
    return to;
  }

  function backOut(): boolean {
    const { moving, selection, startMoving, select } = store.getState();
    if (moving !== null) startMoving(null);
    else if (selection !== null) select(null);
    else return false;
    return true;
  }

  /** What is needed less often is fetched when it is first used. */
  async function reach(event: KeyboardEvent, zone: ZoneId, letter?: string): Promise<void> {
    const { currentTarget, key, timeStamp } = event;
    const word = timeStamp - typed.current.at < patience ? typed.current : { text: '', from: zone };
    if (letter) typed.current = { text: word.text + letter, at: timeStamp, from: word.from ?? zone };
    const { text, from = zone } = typed.current;
    const { zoneInNextGroup, zoneNamed } = await import('../keys/reach-zone.js');
    // While it was fetched, an earlier key may have led on.
    const here = (currentTarget.querySelector(':focus')?.getAttribute('data-zone') as ZoneId | null | undefined) ?? zone;
    const next = letter ? zoneNamed(groups, { from, zone: here }, text, messages) : zoneInNextGroup(groups, here, key === 'PageDown' ? 1 : -1);
    if (next) onGo(next, currentTarget);
  }

  return function handleKeyDown(event: KeyboardEvent<SVGGElement>): void {
    const { key, timeStamp, repeat } = event;
    const zone = (event.target as Element).getAttribute('data-zone') as ZoneId | null;
    if (!zone || event.altKey || event.ctrlKey || event.metaKey) return;
    const arrow = arrows[key];
    const isTyping = keys && (/^\p{L}$/u.test(key) || (key === ' ' && timeStamp - typed.current.at < patience));
    let next: ZoneId | undefined;
    if (arrow) next = walk(zone, isFlipped(view, perspective) ? [-arrow[0], arrow[1]] : arrow);
    else if (key === 'Home') next = groups[0]?.zones[0]?.id;
    else if (key === 'End') next = groups.at(-1)?.zones.at(-1)?.id;
    else if (isTyping || key === 'PageDown' || key === 'PageUp') void reach(event, zone, isTyping ? key : undefined).catch(() => {});
    else if (key === 'Enter' || key === ' ') {
      if (!repeat) onChoose(zone);
    } else if (key !== 'Escape' || !backOut()) return;
    if (next) onGo(next, event.currentTarget);
    event.preventDefault();
  };
}
