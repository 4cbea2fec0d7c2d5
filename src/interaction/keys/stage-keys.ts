import { views, type ViewId } from '../../anatomy/index.js';
import { zoomAround } from '../../geometry/index.js';
import { clientRect, isComposing, westernDigits } from '../../ui/index.js';
import type { StageCamera } from '../camera.js';
import { markKey, type MarkKeyOptions } from './mark-keys.js';
import { ratedFrom } from './rate.js';
import { zoneKey, type ZoneKeyOptions, type ZoneMemory } from './zone-keys.js';

export interface StageKeyOptions extends MarkKeyOptions, ZoneKeyOptions {}

/** Handles a key pressed on a zone, mark or large target of a stage. `map-keys.ts` handles Escape for the whole map. */
export function stageKey(event: KeyboardEvent, camera: StageCamera, memory: ZoneMemory, options: StageKeyOptions): void {
  if (isComposing(event) || event.defaultPrevented) return;
  const target = event.target as HTMLElement;
  const mark = target.closest<HTMLElement>('[data-mark]');
  const isDone = mark ? markKey(event, mark, options) : Boolean(target.getAttribute('data-zone')) && zoneKey(event, target, memory, options);
  if (isDone || (options.keys && zoomKey(event, target, camera, options.view, ratedFrom(target, options.store.getState()) !== undefined))) event.preventDefault();
}

const factors: Readonly<Record<string, number>> = { '+': 1.6, '=': 1.6, '-': 1 / 1.6, '−': 1 / 1.6 };

/** + and − zoom in and out around the focus, 0 shows the whole view. (While a mark is selected, 0 is an intensity.) */
function zoomKey({ key, altKey, ctrlKey, metaKey }: KeyboardEvent, target: Element, camera: StageCamera, view: ViewId, isRated: boolean): boolean {
  if (altKey || ctrlKey || metaKey) return false;
  const factor = factors[key];
  if (factor) {
    const { left, top, width, height } = clientRect(target);
    camera.go(zoomAround(camera.now(), camera.toBody(left + width / 2, top + height / 2), factor, views[view].viewBox));
  } else if (westernDigits(key) === '0' && !isRated) camera.go(null);
  else return false;
  return true;
}
