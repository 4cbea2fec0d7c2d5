import { describe, expect, it } from 'vitest';
import { checkSides } from '../../scripts/anatomy/sides.mjs';
import { zonesFile } from './assets.js';

describe('leftOnViewers of zones.json', () => {
  it('agrees with where the zones lie', () => expect(() => checkSides(zonesFile)).not.toThrow());

  it.each(['front', 'back', 'soles'] as const)('when it is swapped on %s, the generator says so', (view) => {
    const swapped = zonesFile.views[view].leftOnViewers === 'left' ? 'right' : 'left';
    const views = { ...zonesFile.views, [view]: { ...zonesFile.views[view], leftOnViewers: swapped } };
    expect(() => checkSides({ ...zonesFile, views })).toThrow(`leftOnViewers of ${view} is '${swapped}', so ${view}.`);
  });
});
