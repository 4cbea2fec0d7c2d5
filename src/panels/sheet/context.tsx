'use client';
import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import { BodyMapContext, useBodyMapContext, useStore } from '../../ui/index.js';

/** The height of the sheet, if the panel is one: small, half of the map, or all of it. */
export type SheetSize = 'peek' | 'half' | 'full';

export interface SheetState {
  /** Whether the list was opened; a selected mark is shown in any case. */
  readonly isListShown: boolean;
  readonly size: SheetSize;
  readonly set: (next: { readonly isListShown?: boolean; readonly size?: SheetSize }) => void;
}

const SheetContext = createContext<SheetState | null>(null);

/** The sheet of the surrounding layout; null if the host arranges the parts. */
export const useSheet = (): SheetState | null => useContext(SheetContext);

/** Around toolbar and panel. They are painted a frame later than the figure where that matters. */
export function SheetProvider({ children }: { readonly children: ReactNode }) {
  const context = useBodyMapContext();
  const late = useMemo(() => ({ ...context, shown: context.late }), [context]);
  const selection = useStore(context.late, (state) => state.selection);
  const [last, setLast] = useState(selection);
  const [state, setState] = useState<{ isListShown: boolean; size: SheetSize }>({ isListShown: false, size: 'peek' });
  if (selection !== last) {
    setLast(selection);
    // A selected mark must be visible on the map. From one mark to the next, the sheet keeps its height.
    if (selection !== null && (last === null || state.size === 'full')) setState({ isListShown: false, size: 'peek' });
  }
  const value = useMemo<SheetState>(() => ({ ...state, set: (next) => setState((before) => ({ ...before, ...next })) }), [state]);
  return (
    <BodyMapContext.Provider value={late}>
      <SheetContext.Provider value={value}>{children}</SheetContext.Provider>
    </BodyMapContext.Provider>
  );
}
