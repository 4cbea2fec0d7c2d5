import type { KeyboardEvent } from 'react';
import { isFlipped, zoneTowards, type Perspective, type Point, type ViewId, type ZoneId } from '../../anatomy/index.js';
import type { Messages } from '../../locales/index.js';
import type { BodyMapStore } from '../../store/index.js';
import type { ZoneGroup } from '../zone-groups.js';
import { arrows } from './arrows.js';
import { zoneInNextGroup, zoneNamed } from './reach-zone.js';

/** Milliseconds after which a letter begins a new word, and steps that can be gone back exactly. */
const [patience, trailLength] = [700, 24];

/** A step that an arrow made, in directions of the view, facing. */
interface Step {
  readonly from: ZoneId;
  readonly to: ZoneId;
  readonly direction: Point;
}

/** What the keys of one view know of those before. */
export interface ZoneMemory {
  trail?: readonly Step[];
  typed?: { readonly text: string; readonly at: number; readonly from: ZoneId };
}

export interface ZoneKeysOptions {
  readonly store: BodyMapStore;
  readonly messages: Messages;
  readonly view: ViewId;
  readonly perspective: Perspective;
  readonly groups: readonly ZoneGroup[];
  readonly hiddenZones: ReadonlySet<ZoneId>;
  /** Whether letters go to names. */
  readonly keys: boolean;
  readonly onChoose: (zone: ZoneId) => void;
  /** Gives a zone the focus. */
  readonly onGo: (zone: ZoneId, all: Element) => void;
}

/**
 * What a key does on a zone: arrows walk to the neighbour on that side and back the way that was come, Page Up and Page Down go
 * from group to group, letters to the zone of that name, Enter and Space choose, Escape backs out.
 *
 * @param all the zones of the view
 */
export function zoneKey({ key, timeStamp, repeat, target }: KeyboardEvent, all: Element, memory: ZoneMemory, options: ZoneKeysOptions): void {
  const { store, messages, view, perspective, groups, hiddenZones, keys, onChoose, onGo } = options;
  const zone = (target as Element).getAttribute('data-zone') as ZoneId;
  const arrow = arrows[key];
  const isWord = memory.typed !== undefined && timeStamp - memory.typed.at < patience;
  let next: ZoneId | undefined;
  if (arrow) next = walk(zone, isFlipped(view, perspective) ? [-arrow[0], arrow[1]] : arrow, memory, hiddenZones);
  else if (key === 'Home') next = groups[0]?.zones[0]?.id;
  else if (key === 'End') next = groups.at(-1)?.zones.at(-1)?.id;
  else if (key === 'PageDown' || key === 'PageUp') next = zoneInNextGroup(groups, zone, key === 'PageDown' ? 1 : -1);
  else if (keys && (/^\p{L}$/u.test(key) || (key === ' ' && isWord))) {
    const { text, from } = (isWord && memory.typed) || { text: '', from: zone };
    memory.typed = { text: text + key, at: timeStamp, from };
    next = zoneNamed(groups, { from, zone }, text + key, messages);
  } else if (key === 'Escape') backOut(store);
  else if (!repeat) onChoose(zone);
  if (next) onGo(next, all);
}

function walk(zone: ZoneId, [dx, dy]: Point, memory: ZoneMemory, hidden: ReadonlySet<ZoneId>): ZoneId | undefined {
  const steps = memory.trail?.at(-1)?.to === zone ? memory.trail : [];
  const last = steps.at(-1);
  if (last && last.direction[0] === -dx && last.direction[1] === -dy && !hidden.has(last.from)) {
    memory.trail = steps.slice(0, -1);
    return last.from;
  }
  const to = zoneTowards(zone, [dx, dy], hidden);
  if (to) memory.trail = [...steps.slice(1 - trailLength), { from: zone, to, direction: [dx, dy] }];
  return to;
}

function backOut(store: BodyMapStore): void {
  const { moving, startMoving, select } = store.getState();
  if (moving !== null) startMoving(null);
  else select(null);
}
