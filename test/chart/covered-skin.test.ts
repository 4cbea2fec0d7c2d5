import { expect, it, test } from 'vitest';
import { zones } from '../../src/anatomy/index.js';
import { coveredSkin, type Area } from '../../src/chart/index.js';

const area = (view: Area['view'], covered: Area['zones']): Area => ({ view, polygons: [], zones: covered });

test.each<[goal: string, areas: Area[], counted: Area['zones']]>([
  [
    'a pain that is drawn on the back and in profile counts once, by the larger share',
    [area('back', [{ zone: 'back.calf-lateral.right', covered: 0.4 }]), area('right-side', [{ zone: 'right-side.calf-lateral.right', covered: 0.7 }])],
    [{ zone: 'back.calf-lateral.right', covered: 0.7 }],
  ],
  [
    'a part that front and back both show counts on each',
    [area('left-side', [{ zone: 'left-side.hip.left', covered: 0.5 }])],
    [{ zone: 'front.hip.left', covered: 0.5 }, { zone: 'back.hip.left', covered: 0.5 }],
  ],
  [
    'front and back are two skins and are not folded into each other',
    [area('front', [{ zone: 'front.hip.left', covered: 0.2 }]), area('back', [{ zone: 'back.hip.left', covered: 0.9 }])],
    [{ zone: 'front.hip.left', covered: 0.2 }, { zone: 'back.hip.left', covered: 0.9 }],
  ],
  [
    'a sole is not the toes that are seen in profile',
    [area('left-side', [{ zone: 'left-side.toes.left', covered: 0.5 }]), area('soles', [{ zone: 'soles.toes.left', covered: 0.1 }])],
    [{ zone: 'front.toes.left', covered: 0.5 }, { zone: 'soles.toes.left', covered: 0.1 }],
  ],
  ['the other side is another place', [area('left-side', [{ zone: 'left-side.knee.left', covered: 1 }])], [{ zone: 'front.knee.left', covered: 1 }]],
])('%s', (_, areas, counted) => expect(coveredSkin({ areas })).toEqual(counted));

it('every zone of a side view represents skin on front or back of the same part and side', () => {
  for (const { id, part, side, view } of zones) {
    if (!view.endsWith('-side')) continue;
    const counted = coveredSkin({ areas: [area(view, [{ zone: id, covered: 1 }])] });
    expect(counted.length, id).toBeGreaterThan(0);
    for (const { zone } of counted) expect(zone).toBe(`${zone.split('.')[0]}.${part}${side === 'midline' ? '' : `.${side}`}`);
  }
});
