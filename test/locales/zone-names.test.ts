import { describe, expect, it, test } from 'vitest';
import { getZone, mirrorZone, viewIds, zones, zonesIn } from '../../src/anatomy/index.js';
import { chinese, english, latin, withAnatomicalNames } from '../../src/locales/anatomical.js';
import { de } from '../../src/locales/de.js';
import { en } from '../../src/locales/en.js';
import { zhHans } from '../../src/locales/zh-hans.js';
import { ar } from '../../src/locales/ar.js';
import { fr } from '../../src/locales/fr.js';
import { locales, sideWords } from './all.js';

const latinSides = { left: /\bsinist(er|ra|rum|ri|rae)\b/, right: /\bdext(er|ra|rum|ri|rae)\b/ };
const named = [
  ...locales.map(([tag, messages]) => ({ name: `plain, ${tag}`, messages, words: sideWords[tag] })),
  { name: 'English terms', messages: withAnatomicalNames(en, english), words: sideWords['en'] },
  { name: 'Latin terms', messages: withAnatomicalNames(de, latin), words: latinSides },
  { name: 'Chinese terms', messages: withAnatomicalNames(zhHans, chinese), words: sideWords['zh-Hans'] },
];

describe.each(named)('zones by name: $name', ({ messages: { zoneName }, words }) => {
  if (!words) throw new Error('This language has no words for sides in test/locales/all.ts.');

  it('names all 360, with nothing left to be filled in', () => {
    expect(zones).toHaveLength(360);
    for (const { id } of zones) expect(zoneName(id), id).toMatch(/^[^{}]{1,64}$/);
  });

  it.each(viewIds)('gives every zone of a view a name of its own: %s', (view) => {
    const names = zonesIn(view).map(({ id }) => zoneName(id));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('says the side of the zone and not the other; none on the midline', () => {
    for (const { id, side } of zones) {
      expect({ id, name: zoneName(id), left: words.left.test(zoneName(id)), right: words.right.test(zoneName(id)) }).toMatchObject({ left: side === 'left', right: side === 'right' });
    }
  });

  it('gives the mirrored zone the same name with the other side', () => {
    const without = (name: string) => name.replace(words.left, '*').replace(words.right, '*').toLowerCase();
    for (const { id } of zones) expect(without(zoneName(mirrorZone(id))), id).toBe(without(zoneName(id)));
  });

  it('begins every name as a name begins', () => {
    for (const { id } of zones) {
      const first = zoneName(id).charAt(0);
      expect(first, id).toBe(first.toUpperCase());
    }
  });
});

test.each([
  [en, 'back.shoulder-top.right', 'Right shoulder, top'],
  [de, 'back.shoulder-top.right', 'Rechte Schulter, oben'],
  [de, 'back.interscapular.left', 'Zwischen Wirbelsäule und linkem Schulterblatt'],
  [de, 'front.knee.left', 'Linkes Knie'],
  [fr, 'back.shoulder-top.right', 'Épaule droite, dessus'],
  [fr, 'front.knee.left', 'Genou gauche'],
  [ar, 'front.shoulder-front.right', 'الكتف الأيمن، من الأمام'],
  [ar, 'front.palm.right', 'راحة اليد اليمنى'],
  [zhHans, 'front.knee.left', '左膝'],
] as const)('the side agrees with its part: $language %#', (messages, zone, name) => {
  expect(getZone(zone)).toBeDefined();
  expect(messages.zoneName(zone)).toBe(name);
});
