import type { Chart } from '../../src/chart/index.js';
import { pain, point, visit } from '../episode/visits.js';

/** The last visit: six marks that hurt, and one that was gone. */
export const previous: Chart = visit(
  1,
  [
    point('a', 'back.shoulder-top.left', 7, { note: 'worse when typing', name: 'A' }),
    point('b', 'back.scapula.right', 4),
    pain('c', ['front.temple.left'], 5, { from: ['a'] }),
    point('d', 'front.knee.left', 3),
    point('e', 'front.knee.right', 2),
    point('f', 'front.sternum', 1),
    point('g', 'front.chin', undefined, { status: 'gone' }),
  ],
  { relations: [{ type: 'comes-with', from: 'd', to: 'e' }, { type: 'eases', from: 'a', to: 'b' }] },
);

/** What of a chart a visit says: who said it and when is left out. */
export const saidOn = ({ marks }: Chart) => marks.map((mark) => [mark.id, mark.status, mark.kind === 'caution' ? undefined : mark.intensity]).sort();

/** The left knee is gone, the shoulder better and 4 now, all else as last time. */
export const recorded = [['a', 'better', 4], ['b', 'unchanged', 4], ['c', 'unchanged', 5], ['d', 'gone', undefined], ['e', 'unchanged', 2], ['f', 'unchanged', 1]];

/** The last visit, at which two zones were free of pain besides. */
export const withFree: Chart = { ...previous, clear: ['front.nose', 'back.calf-lower.left'] };

/** A visit at which nothing hurt where it was asked. */
export const onlyFree: Chart = visit(1, [], { clear: ['front.nose', 'back.calf-lower.left'] });
