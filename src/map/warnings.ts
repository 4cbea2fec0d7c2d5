'use client';
import { useContext, useEffect } from 'react';
import { figureIds, viewIds, type Figure, type FigureId, type ViewId } from '../anatomy/index.js';
import type { Word } from '../chart/index.js';
import type { BodyMapStore } from '../store/index.js';
import { FetchesFigures } from '../ui/index.js';

/**
 * @param owned the figure that the host passes, if any
 * @param given the figure of the chart that the host passes, if any; the chart of a store may still be loading
 */
export function useFigureWarning(store: BodyMapStore, figures: readonly Figure[], owned: FigureId | undefined, given: Word<FigureId> | undefined): void {
  const offered = figures.map(({ id }) => id).join(', ');
  const areFetched = useContext(FetchesFigures);
  useEffect(() => {
    const isOwned = owned !== undefined && figureIds.includes(owned);
    const wanted = isOwned ? owned : (given ?? store.getState().chart.figure);
    if (areFetched || offered.split(', ').includes(wanted)) return;
    const whose = isOwned ? '`figure` is' : 'the chart is of';
    console.warn(`palpate: ${whose} the ${wanted} figure, which is not offered (figures: ${offered}), so the first is shown. Add it to \`figures\`.`);
  }, [store, offered, owned, given, areFetched]);
}

/** An unknown view, which has no switch and no stage. */
export function useViewWarning(views: readonly (readonly ViewId[])[], wanted: ViewId | undefined): void {
  const offered = views.flat().join(', ');
  useEffect(() => {
    if (wanted === undefined || !viewIds.includes(wanted) || offered.split(', ').includes(wanted)) return;
    console.warn(`palpate: the view ${wanted} is not offered (views: ${offered}), so the first is shown. Add it to \`views\`.`);
  }, [offered, wanted]);
}

/** As in React for an input with `value` but no `onChange`. */
export function useOwnerWarning(nobodyKeepsIt: boolean): void {
  useEffect(() => {
    if (nobodyKeepsIt) console.warn('palpate: `chart` without `onChartChange` makes the map read-only. Pass `defaultChart` instead, or set `readOnly`.');
  }, [nobodyKeepsIt]);
}
