'use client';
import { useMemo } from 'react';
import { skinOf, type ZoneId } from '../anatomy/index.js';
import { isAmong, leftOver, painfulSkin, type Chart, type Mark } from '../chart/index.js';
import { useBodyMap, useBodyMapContext } from '../ui/index.js';

const none: readonly never[] = [];

/** The unanswered marks of the last visit, without those whose id is already on today's chart. */
export function useLeft(): readonly Mark[] {
  const previous = useBodyMap((state) => state.previous);
  const marks = useBodyMap((state) => state.head.marks);
  return useMemo(() => (previous ? leftOver(previous, { marks }) : none), [previous, marks]);
}

/** The zones that were free of pain at the last visit and have no answer today. Hidden zones are not asked about. */
export function useLeftFree(): readonly ZoneId[] {
  const { hiddenZones } = useBodyMapContext();
  const previous = useBodyMap((state) => state.previous);
  const marks = useBodyMap((state) => state.head.marks);
  const clear = useBodyMap((state) => state.head.clear);
  return useMemo(() => (previous ? leftFree(previous, { marks, clear }).filter((zone) => !hiddenZones.has(zone)) : none), [previous, marks, clear, hiddenZones]);
}

/** The zones that were free of pain, without those that are recorded as free today, or that hurt today. */
export function leftFree(previous: Pick<Chart, 'clear'>, today: { readonly marks: Chart['marks']; readonly clear?: Chart['clear'] | undefined }): readonly ZoneId[] {
  const free = new Set((today.clear ?? []).flatMap(skinOf));
  const painful = painfulSkin(today.marks);
  return (previous.clear ?? []).filter((zone) => !isAmong(zone, free) && !isAmong(zone, painful));
}
