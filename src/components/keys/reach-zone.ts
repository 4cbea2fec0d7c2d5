import { getZone, type ZoneId } from '../../anatomy/index.js';
import type { Messages } from '../../locales/index.js';
import type { ZoneGroup } from '../stage/zone-groups.js';

/** The first zone of the group after (1) or before (-1) that of a zone: on its side if there is one there. */
export function zoneInNextGroup(groups: readonly ZoneGroup[], from: ZoneId, step: 1 | -1): ZoneId | undefined {
  const zones = groups[groups.findIndex(({ zones: own }) => own.some(({ id }) => id === from)) + step]?.zones ?? [];
  return onSideOf(from, zones.map(({ id }) => id));
}

/**
 * The zone whose name has a word that begins with what was typed, whatever its accents: one on the same side if there is one. The
 * same letter again and again goes from one to the next.
 *
 * @param at where the word was begun, and where its letters have led to
 */
export function zoneNamed(groups: readonly ZoneGroup[], at: { readonly from: ZoneId; readonly zone: ZoneId }, typed: string, { zoneName, language }: Pick<Messages, 'zoneName' | 'language'>): ZoneId | undefined {
  const text = plain(typed, language).trimStart();
  if (!text) return undefined;
  const order = groups.flatMap(({ zones }) => zones.map(({ id }) => id));
  const after = (zone: ZoneId) => [...order.slice(order.indexOf(zone) + 1), ...order.slice(0, order.indexOf(zone))];
  const named = (begin: string, among: readonly ZoneId[]) => among.filter((id) => hasWord(plain(zoneName(id), language), begin));
  // A single letter leads on, even from a zone of that name; a longer word may be that of the zone where it was begun.
  const meant = onSideOf(at.from, named(text, text.length > 1 ? [at.from, ...after(at.from)] : after(at.from)));
  const isOneLetter = [...text].every((letter) => letter === text[0]);
  return meant ?? (isOneLetter ? named(text[0] ?? '', after(at.zone))[0] : undefined);
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
