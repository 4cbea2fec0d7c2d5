'use client';
import { useContext, useEffect } from 'react';
import type { Figure, FigureId } from '../anatomy/index.js';
import type { Word } from '../chart/index.js';
import type { BodyMapStore } from '../store/index.js';
import { FetchesFigures } from '../ui/index.js';

/** @param given the figure of the chart that the host gives, if it gives one; one that a store takes over may still be fetched */
export function useFigureWarning(store: BodyMapStore, figures: readonly Figure[], given: Word<FigureId> | undefined): void {
  const offered = figures.map(({ id }) => id).join(', ');
  const areFetched = useContext(FetchesFigures);
  useEffect(() => {
    const wanted = given ?? store.getState().chart.figure;
    if (areFetched || offered.split(', ').includes(wanted)) return;
    console.warn(`palpate: the chart is of the ${wanted} figure, which is not offered (figures: ${offered}), so the first is shown. Add it to \`figures\`.`);
  }, [store, offered, given, areFetched]);
}

/** As React does for an input with a `value` that nobody keeps. */
export function useOwnerWarning(nobodyKeepsIt: boolean): void {
  useEffect(() => {
    if (nobodyKeepsIt) console.warn('palpate: `chart` without `onChartChange` shows a chart that cannot be marked. Give `defaultChart` instead, or set `readOnly`.');
  }, [nobodyKeepsIt]);
}
