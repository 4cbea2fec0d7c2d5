import { getZone, type ZoneId } from '../../anatomy/index.js';
import type { Messages } from '../../locales/index.js';
import type { ZoneGroup } from '../stage/zone-groups.js';

/** The first zone of the group after (1) or before (-1) that of a zone: on its side if there is one there. */
export function zoneInNextGroup(groups: readonly ZoneGroup[], from: ZoneId, step: 1 | -1): ZoneId | undefined {
  const zones = groups[groups.findIndex(({ zones: own }) => own.some(({ id }) => id === from)) + step]?.zones ?? [];
  return onSideOf(from, zones.map(({ id }) => id));
}

/**
 * The zone whose name has a word that begins with what was typed, whatever its accents: the nearest of its kind first, one on the
 * same side if there is one. The same letter again and again goes from one to the next.
 */
export function zoneNamed(groups: readonly ZoneGroup[], from: ZoneId, typed: string, { zoneName, language }: Pick<Messages, 'zoneName' | 'language'>): ZoneId | undefined {
  const text = plain(typed, language).trimStart();
  if (!text) return undefined;
  const isCycling = [...text].every((letter) => letter === text[0]);
  const order = groups.flatMap(({ zones }) => zones.map(({ id }) => id));
  const at = order.indexOf(from);
  const others = [...order.slice(at + 1), ...order.slice(0, at)];
  const named = (begin: string, among: readonly ZoneId[]) => among.filter((id) => hasWord(plain(zoneName(id), language), begin));
  if (!isCycling) return onSideOf(from, named(text, [from, ...others]));
  // "ll" may be two presses of one letter or the beginning of a word.
  return (text.length > 1 ? named(text, [from, ...others])[0] : undefined) ?? named(text[0] ?? '', others)[0];
}

/** Without accents, in small letters. */
const plain = (text: string, language: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase(language);

/** Whether a word of a text begins so. Where no blanks part the words, every sign begins one; the Arabic article is no part of one. */
function hasWord(text: string, begin: string): boolean {
  for (let at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at + 1)) if (/(?:^|[^\p{L}]|\p{Script=Han}|(?:^|\s)ال)$/u.test(text.slice(0, at))) return true;
  return false;
}

function onSideOf(from: ZoneId, candidates: readonly ZoneId[]): ZoneId | undefined {
  const side = getZone(from)?.side;
  return candidates.find((id) => getZone(id)?.side === side) ?? candidates[0];
}
