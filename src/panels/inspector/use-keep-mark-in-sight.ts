'use client';
import { useEffect, type RefObject } from 'react';
import { findMark } from '../../interaction/index.js';
import { clientRect, styleOf } from '../../ui/index.js';

/** Scrolls just so far that the sheet does not lie over the mark that it is about. Only where the inspector is a sheet (sticky). */
export function useKeepMarkInSight(sheet: RefObject<HTMLElement | null>, markId: string | undefined): void {
  useEffect(() => {
    const element = sheet.current;
    if (!element || markId === undefined || styleOf(element).position !== 'sticky') return;
    const mark = findMark(element.closest('.palpate'), markId);
    if (!mark) return;
    const margin = 12;
    const covered = clientRect(mark).bottom + margin - clientRect(element).top;
    if (covered <= 0) return;
    mark.style.scrollMarginBottom = `${element.offsetHeight + margin}px`;
    mark.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [sheet, markId]);
}
