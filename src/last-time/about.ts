import type { Mark } from '../chart/index.js';
import type { Messages } from '../locales/index.js';

/** The views of a mark. */
export const viewsOf = (mark: Mark) => (mark.kind === 'tenderness' ? [mark.view] : mark.areas.map(({ view }) => view));

/** "Tenderness · 7 of 10 · Back" */
export function aboutOf(mark: Mark, { kinds, labels, intensityOf, views }: Messages): string {
  const rated = mark.kind === 'caution' ? undefined : mark.intensity === undefined ? labels.notRated : intensityOf(mark.intensity);
  return [kinds[mark.kind], rated, ...viewsOf(mark).map((view) => views[view])].filter(Boolean).join(' · ');
}
