import { bench, describe } from 'vitest';
import { strokeToShape, toArea } from '../src/areas/index.js';
import { female } from '../src/figures/female.js';
import { neutral } from '../src/figures/neutral.js';
import { strokeAlong, type StrokeKind } from '../test/areas/generated-strokes.js';
import { seededRandom } from '../test/geometry/seeded.js';

const box = { middle: [240, 330], width: 80, height: 120 } as const;
const strokes = (['loop', 'scribble'] as const satisfies readonly StrokeKind[]).flatMap((kind) =>
  [200, 2000, 5000].map((count) => ({ kind, count, samples: strokeAlong(kind, box, count, seededRandom(1), 0.5) })),
);

describe.each(strokes)('from a stroke to what is stored: a $kind of $count samples', ({ samples }) => {
  bench('neutral', () => {
    toArea('front', strokeToShape('front', samples, neutral));
  });

  bench('female', () => {
    toArea('front', strokeToShape('front', samples, female));
  });
});
