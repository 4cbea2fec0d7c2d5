'use client';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { onEscape, useBodyMap, useBodyMapContext, useFrameLater } from '../../ui/index.js';
import { useSheet } from './context.js';
import { SheetHandle } from './SheetHandle.js';
import { useRoom } from './use-room.js';

/** The panel beside the figure: a column that scrolls above its `foot`, or a sheet over the lower part of the map. A host's own content has no foot, and is there at once. */
export function Panel({ children, foot }: { readonly children: ReactNode; readonly foot?: ReactNode }) {
  const { store, messages } = useBodyMapContext();
  const sheet = useSheet();
  const selection = useBodyMap((state) => state.selection);
  const panel = useRef<HTMLDivElement>(null);
  // A record that opens with a selected mark opens without an animation.
  const [atFirst] = useState(selection);
  const isDue = useFrameLater(panel, !foot) || selection !== null;
  // While an area is being drawn for a point, the map gets the space.
  const isDrawing = useBodyMap((state) => state.linking !== null);
  const isOpen = !isDrawing && (selection !== null || (sheet?.isListShown ?? false));
  const size = sheet?.size ?? 'peek';
  useRoom(panel, isOpen, size, selection);

  function close(): void {
    if (selection !== null) store.getState().select(null);
    sheet?.set({ isListShown: false, size: 'peek' });
  }
  useEffect(() => {
    if (selection !== null || !sheet?.isListShown || !panel.current) return undefined;
    return onEscape(panel.current, () => {
      sheet.set({ isListShown: false, size: 'peek' });
      return true;
    });
  }, [selection, sheet]);
  return (
    <div ref={panel} role="none" className="palpate-panel" data-open={isOpen ? '' : undefined} data-size={size} data-list={selection === null ? '' : undefined} data-still={selection === atFirst ? '' : undefined}>
      <SheetHandle panel={panel} size={size} onSize={(next) => (next === 'peek' && selection === null ? close() : sheet?.set({ size: next }))} onClose={close} />
      <button type="button" className="palpate-done palpate-list-done" onClick={close}>
        {messages.labels.close}
      </button>
      <div className="palpate-panel-scroll">
        <div className="palpate-panel-content">{isDue && children}</div>
        {isDue && foot}
      </div>
    </div>
  );
}
