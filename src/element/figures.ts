import { figureIds, neutral, type Figure, type FigureId } from '../anatomy/index.js';
import { isKnown, type Word } from '../chart/index.js';
import { oneOf, wordsOf } from './attributes.js';

const load: Readonly<Record<FigureId, () => Promise<Figure>>> = {
  neutral: async () => neutral,
  female: async () => (await import('../figures/female.js')).female,
  male: async () => (await import('../figures/male.js')).male,
};

/** The figure of a new chart. */
export const figureOf = (element: Element): FigureId => oneOf(figureIds, element.getAttribute('figure')) ?? idsOf(element)[0] ?? 'neutral';

/** The figures to offer: those of `figures`, the one of `figure`, and the chart's. */
export async function loadFigures(element: Element, shown: Word<FigureId>): Promise<readonly [Figure, ...Figure[]]> {
  const [first, ...others] = await Promise.all([...new Set([...idsOf(element), figureOf(element), ...(isKnown(figureIds, shown) ? [shown] : [])])].map(loadFigure));
  return [first ?? neutral, ...others];
}

async function loadFigure(id: FigureId): Promise<Figure> {
  try {
    return await load[id]();
  } catch (error) {
    console.warn(`palpate: the ${id} figure failed to load, so the neutral one is shown.`, error);
    return neutral;
  }
}

const idsOf = (element: Element): readonly FigureId[] => wordsOf(element.getAttribute('figures')).flatMap((word) => oneOf(figureIds, word) ?? []);
