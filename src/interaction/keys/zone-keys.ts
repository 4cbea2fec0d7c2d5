import { isFlipped, zoneTowards, type ZoneId } from '../../anatomy/index.js';
import type { Point } from '../../geometry/index.js';
import type { Messages } from '../../locales/index.js';
import { middleSpot } from '../listeners.js';
import { tap, type TapOptions } from '../tap.js';
import { zoneGroups, type ZoneGroup } from '../zone-groups.js';
import { arrows } from './arrows.js';

/** Milliseconds after which a letter begins a new word, and the number of steps that can be retraced. */
const [patience, trailLength] = [700, 24];

/** A step of an arrow key, in directions of the view, facing. */
interface Step {
  readonly from: ZoneId;
  readonly to: ZoneId;
  readonly direction: Point;
}

/** What the keys of one view remember. */
export interface ZoneMemory {
  trail?: readonly Step[];
  typed?: { readonly text: string; readonly at: number; readonly from: ZoneId };
}

export interface ZoneKeyOptions extends TapOptions {
  readonly messages: Messages;
  /** Whether letters search for names. */
  readonly keys: boolean;
}

/**
 * Handles a key on a zone: arrows move to the neighbour in that direction and back the same way, Page Up and Page Down from group to group, letters
 * to the zone with that name; Enter and Space choose.
 *
 * @returns whether it had an effect
 */
export function zoneKey(event: KeyboardEvent, element: Element, memory: ZoneMemory, options: ZoneKeyOptions): boolean {
  const { key, timeStamp, repeat, altKey, ctrlKey, metaKey } = event;
  const { store, messages, figure, view, hiddenZones, keys } = options;
  const isLetter = /^\p{L}$/u.test(key);
  if (altKey || ctrlKey || metaKey || !(isLetter ? keys : /^(Arrow(Up|Down|Left|Right)|PageUp|PageDown|Home|End|Enter| )$/.test(key))) return false;
  const zone = element.getAttribute('data-zone') as ZoneId;
  const groups = zoneGroups(figure, view, hiddenZones);
  const isWord = memory.typed !== undefined && timeStamp - memory.typed.at < patience;
  const arrow = arrows[key];
  if (arrow) focusZone(element, walk(zone, isFlipped(view, store.getState().perspective) ? [-arrow[0], arrow[1]] : arrow, memory, hiddenZones));
  else if (key === 'Home') focusZone(element, groups[0]?.zones[0]?.id);
  else if (key === 'End') focusZone(element, groups.at(-1)?.zones.at(-1)?.id);
  else if (key === 'PageDown' || key === 'PageUp') focusZone(element, zoneInNextGroup(groups, zone, key === 'PageDown' ? 1 : -1));
  else if (keys && (isLetter || (key === ' ' && isWord))) {
    const { text, from } = (isWord && memory.typed) || { text: '', from: zone };
    memory.typed = { text: text + key, at: timeStamp, from };
    focusZone(element, zoneNamed(groups, { from, zone }, text + key, messages));
  } else if (!repeat) chooseZone(zone, event, options);
  return true;
}

/** A zone was chosen without a position: by a key, or by assistive technology. */
export function chooseZone(zone: ZoneId, native: Event, options: TapOptions): void {
  tap({ under: [], spot: middleSpot(zone, options) }, native, options);
}

const focusZone = (from: Element, zone: ZoneId | undefined): void => {
  if (zone) from.closest('.palpate-stage')?.querySelector<SVGElement>(`[data-zone="${zone}"]`)?.focus();
};

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

type Zones = ZoneGroup['zones'];

/** The first zone of the group after (1) or before (-1) that of a zone: on the same side if possible. */
function zoneInNextGroup(groups: readonly ZoneGroup[], from: ZoneId, step: 1 | -1): ZoneId | undefined {
  const at = groups.findIndex(({ zones }) => zones.some(({ id }) => id === from));
  return onSideOf(groups[at]?.zones.find(({ id }) => id === from), groups[at + step]?.zones ?? []);
}

/**
 * The zone whose name has a word beginning with the typed letters, ignoring accents: on the same side if possible. Repeating one letter goes from one
 * match to the next.
 *
 * @param at where the word was begun, and where its letters have led to
 */
function zoneNamed(groups: readonly ZoneGroup[], at: { readonly from: ZoneId; readonly zone: ZoneId }, typed: string, { zoneName, language }: Pick<Messages, 'zoneName' | 'language'>): ZoneId | undefined {
  const text = plain(typed, language).trimStart();
  if (!text) return undefined;
  const all = groups.flatMap(({ zones }) => zones);
  /** All zones in order, starting with this one. */
  const since = (zone: ZoneId): Zones => [...all, ...all].slice(all.findIndex(({ id }) => id === zone)).slice(0, all.length);
  const named = (begin: string, among: Zones) => among.filter(({ id }) => hasWord(plain(zoneName(id), language), begin));
  // A single letter continues to the next zone, even from a match; a longer word may match the zone where it was begun.
  const order = since(at.from);
  const found = onSideOf(order[0], named(text, text.length > 1 ? order : order.slice(1)));
  const isOneLetter = [...text].every((letter) => letter === text[0]);
  return found ?? (isOneLetter ? named(text[0] ?? '', since(at.zone).slice(1))[0]?.id : undefined);
}

/** Without accents, in lower case. */
const plain = (text: string, language: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase(language);

/** Whether a word of a text begins this way. Without spaces between words, every character begins one; the Arabic article is not part of a word. */
function hasWord(text: string, begin: string): boolean {
  for (let at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at + 1)) if (/(?:^|[^\p{L}]|\p{Script=Han}|(?:^|\s)ال)$/u.test(text.slice(0, at))) return true;
  return false;
}

const onSideOf = (from: Zones[number] | undefined, candidates: Zones): ZoneId | undefined => (candidates.find(({ side }) => side === from?.side) ?? candidates[0])?.id;
