import { viewsOfMark, type Mark } from '../chart/index.js';
import type { Messages } from '../locales/index.js';

/** "Tenderness · 7 of 10 · Back" */
export function aboutOf(mark: Mark, { kinds, labels, intensityOf, views }: Messages): string {
  const rated = mark.kind === 'caution' ? undefined : mark.intensity === undefined ? labels.notRated : intensityOf(mark.intensity);
  return [kinds[mark.kind], rated, ...viewsOfMark(mark).map((view) => views[view])].filter(Boolean).join(' · ');
}
