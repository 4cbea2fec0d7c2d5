'use client';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Figure } from '../anatomy/index.js';
import type { BodyMapStore } from '../store/index.js';

export function useFigureWarning(store: BodyMapStore, figures: readonly Figure[]): void {
  const wanted = useStore(store, (state) => state.chart.figure);
  const offered = figures.map(({ id }) => id).join(', ');
  const isOffered = figures.some(({ id }) => id === wanted);
  useEffect(() => {
    if (isOffered) return;
    console.warn(`palpate: the chart is of the ${wanted} figure, which is not offered (figures: ${offered}), so the first is shown. Add it to \`figures\`.`);
  }, [wanted, offered, isOffered]);
}

/** As React does for an input with a `value` that nobody keeps. */
export function useOwnerWarning(nobodyKeepsIt: boolean): void {
  useEffect(() => {
    if (nobodyKeepsIt) console.warn('palpate: `chart` without `onChartChange` shows a chart that cannot be marked. Give `defaultChart` instead, or set `readOnly`.');
  }, [nobodyKeepsIt]);
}
