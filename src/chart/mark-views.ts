import type { ViewId } from '../anatomy/index.js';
import type { Chart, Mark } from './types.js';

/** The views of a mark: that of a point, or those of its areas. */
export const viewsOfMark = (mark: Mark): readonly ViewId[] => (mark.kind === 'tenderness' ? [mark.view] : mark.areas.map(({ view }) => view));

/** The marks on a view. */
export const marksOn = ({ marks }: Pick<Chart, 'marks'>, view: ViewId): readonly Mark[] => marks.filter((mark) => viewsOfMark(mark).includes(view));
