'use client';
import { useRef, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { clientRect, useMessages } from '../../ui/index.js';
import type { SheetSize } from './context.js';
import { isMotionWelcome, measure } from './use-room.js';

const sizes = ['peek', 'half', 'full'] as const;

/** Pixels that a press may move and still be a tap; milliseconds by which a flick continues. */
const [slack, flick] = [5, 150];

export interface SheetHandleProps {
  readonly panel: RefObject<HTMLElement | null>;
  readonly size: SheetSize;
  readonly onSize: (size: SheetSize) => void;
  /** It was dragged below its lowest height. */
  readonly onClose: () => void;
}

interface Drag {
  readonly from: number;
  readonly height: number;
  /** The visible height of the panel, and its full height: it moves at full height, so that nothing is laid out or redrawn. */
  now: number;
  full?: number;
  /** Client pixels per pixel of the panel. */
  readonly scale: number;
  isDrag: boolean;
  last: { readonly y: number; readonly at: number; readonly speed: number };
}

/** The handle that drags the sheet up and down. A tap or arrow key goes to the next height. */
export function SheetHandle({ panel, size, onSize, onClose }: SheetHandleProps) {
  const messages = useMessages();
  const drag = useRef<Drag>(undefined);
  const wasDrag = useRef(false);

  /** The next height; `from` is in pixels of the panel. */
  function go(next: SheetSize | undefined, from = panel.current?.offsetHeight ?? 0): void {
    const { current } = panel;
    if (!current) return;
    putBack(current);
    flushSync(() => (next ? onSize(next) : onClose()));
    const to = current.offsetHeight;
    measure(current);
    if (!next || from === to || !isMotionWelcome(current)) return;
    const tall = Math.max(from, to);
    current.style.blockSize = `${tall}px`;
    const slide = current.animate({ translate: [`0 ${tall - from}px`, `0 ${tall - to}px`] }, { duration: 220, easing: 'ease-out' });
    slide.onfinish = () => putBack(current);
  }
  const step = (by: number) => go(sizes[Math.max(0, Math.min(2, sizes.indexOf(size) + by))]);

  function handleKeyDown(event: KeyboardEvent): void {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (!by || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    step(by);
  }
  function handlePointerDown(event: PointerEvent<HTMLElement>): void {
    const { current } = panel;
    wasDrag.current = false;
    if (!current || !event.isPrimary || event.button !== 0) return;
    putBack(current);
    const height = current.offsetHeight;
    drag.current = { from: event.clientY, height, now: height, scale: clientRect(current).height / height || 1, isDrag: false, last: { y: event.clientY, at: event.timeStamp, speed: 0 } };
    event.currentTarget.setPointerCapture(event.pointerId);
  }
  function handlePointerMove({ clientY, timeStamp, buttons }: PointerEvent<HTMLElement>): void {
    const { current: held } = drag;
    const { current } = panel;
    if (!held || !current) return;
    if (buttons === 0) return end();
    if (!held.isDrag && Math.abs(clientY - held.from) < slack) return;
    if (!held.isDrag) {
      held.isDrag = true;
      current.dataset['drawn'] = '';
    }
    const { last } = held;
    if (timeStamp > last.at) held.last = { y: clientY, at: timeStamp, speed: (last.y - clientY) / held.scale / (timeStamp - last.at) };
    held.full ??= current.offsetHeight;
    held.now = Math.min(held.full, Math.max(0, held.height + (held.from - clientY) / held.scale));
    current.style.translate = `0 ${held.full - held.now}px`;
  }
  function end(): void {
    const { current: held } = drag;
    const { current } = panel;
    drag.current = undefined;
    if (!held?.isDrag || !current) return;
    wasDrag.current = true;
    go(nearest(current, held.now + held.last.speed * flick), held.now);
  }

  return (
    <button
      type="button"
      className="palpate-handle"
      aria-expanded={size !== 'peek'}
      aria-label={`${messages.labels.sheetSize}: ${messages.sheetSizes[size]}`}
      onClick={() => !wasDrag.current && (size === 'full' ? go('peek') : step(1))}
      onKeyDown={handleKeyDown}
      onPointerDown={handlePointerDown}
      onPointerMove={handlePointerMove}
      onPointerUp={end}
      onPointerCancel={end}
    />
  );
}

/** Returns height and position to the stylesheet. */
function putBack(panel: HTMLElement): void {
  for (const animation of panel.getAnimations()) animation.cancel();
  panel.style.removeProperty('block-size');
  panel.style.removeProperty('translate');
  delete panel.dataset['drawn'];
}

/** The height nearest to a number of pixels; undefined below all of them. */
function nearest(panel: HTMLElement, pixels: number): SheetSize | undefined {
  const room = panel.parentElement?.offsetHeight ?? 0;
  const peek = Math.min(room * 0.35, panel.querySelector<HTMLElement>('.palpate-details') ? 220 : 120);
  if (pixels < peek * 0.6) return undefined;
  const heights = { peek, half: room * 0.55, full: room };
  return sizes.reduce((best, each) => (Math.abs(heights[each] - pixels) < Math.abs(heights[best] - pixels) ? each : best));
}
