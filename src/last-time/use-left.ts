'use client';
import { useMemo } from 'react';
import { leftOver, type Mark } from '../chart/index.js';
import { useBodyMap } from '../ui/index.js';

const none: readonly Mark[] = [];

/** The unanswered marks of the last visit, without those whose id is already on today's chart. */
export function useLeft(): readonly Mark[] {
  const previous = useBodyMap((state) => state.previous);
  const marks = useBodyMap((state) => state.head.marks);
  return useMemo(() => (previous ? leftOver(previous, { marks }) : none), [previous, marks]);
}
