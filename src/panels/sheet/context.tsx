'use client';
import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import { isPaintedLate, useBodyMap } from '../../ui/index.js';

/** The height of the sheet, if the panel is one: small, half of the map, or all of it. */
export type SheetSize = 'peek' | 'half' | 'full';

export interface SheetState {
  /** Whether the list was opened; a selected mark is shown in any case. */
  readonly isListShown: boolean;
  readonly size: SheetSize;
  /** The selection as the panel shows it: a first one only after the frame that shows the mark, because the form takes longer than everything else of a tap. */
  readonly selection: string | null;
  /** The frame has been painted. */
  readonly catchUp: () => void;
  readonly set: (next: { readonly isListShown?: boolean; readonly size?: SheetSize }) => void;
}

const SheetContext = createContext<SheetState | null>(null);

/** The sheet of the surrounding layout; null if the host arranges the parts. */
export const useSheet = (): SheetState | null => useContext(SheetContext);

export function SheetProvider({ children }: { readonly children: ReactNode }) {
  const selection = useBodyMap((state) => state.selection);
  const [last, setLast] = useState(selection);
  const [state, setState] = useState<{ isListShown: boolean; size: SheetSize }>({ isListShown: false, size: 'peek' });
  if (selection !== last) {
    setLast(selection);
    // A selected mark must be visible on the map. From one mark to the next, the sheet keeps its height.
    if (selection !== null && (last === null || state.size === 'full')) setState({ isListShown: false, size: 'peek' });
  }
  const [shown, setShown] = useState(selection);
  const isLate = shown === null && selection !== null && isPaintedLate();
  if (!isLate && shown !== selection) setShown(selection);
  const value = useMemo<SheetState>(
    () => ({ ...state, selection: isLate ? null : selection, catchUp: () => setShown(selection), set: (next) => setState((before) => ({ ...before, ...next })) }),
    [state, isLate, selection],
  );
  return <SheetContext.Provider value={value}>{children}</SheetContext.Provider>;
}
