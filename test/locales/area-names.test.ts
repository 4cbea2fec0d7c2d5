import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mirrorZone, partIds, viewIds, zoneIds, zones, type ZoneId } from '../../src/anatomy/index.js';
import type { Referral } from '../../src/chart/index.js';
import { placeOf, placesOf } from '../../src/locales/index.js';
import { english, withAnatomicalNames } from '../../src/locales/anatomical.js';
import { stretches, stretchOfZone } from '../../src/locales/area-names.js';
import { en } from '../../src/locales/en.js';
import { runs, seedOf } from '../slow.js';
import { locales, sideWords } from './all.js';

/** An area of zones, the first covered most; `zone:share` says how much. */
function area(...list: readonly string[]): Referral {
  const covered = list.map((entry) => {
    const [zone, share] = entry.split(':');
    return { zone: zone as ZoneId, covered: Number(share ?? 0.5) };
  });
  const areas = viewIds.flatMap((view) => {
    const own = covered.filter(({ zone }) => zone.startsWith(`${view}.`));
    return own.length ? [{ view, polygons: [], zones: own }] : [];
  });
  return { id: 'a', kind: 'referral', from: [], areas, by: 'patient', createdAt: '2026-01-01T00:00:00Z' } as unknown as Referral;
}
const on = (view: string, side: string, ...parts: readonly string[]) => parts.map((part) => `${view}.${part.replace(/(:|$)/, `.${side}$1`)}`);

const backOfLeg = on('back', 'right', 'buttock-lower', 'thigh-back', 'knee-back', 'calf-medial', 'calf-lateral', 'achilles');
const cases: readonly (readonly [what: string, zones: readonly string[], names: readonly string[]])[] = [
  ['the back of a leg', backOfLeg, [
    'Back of right leg, buttock to ankle', 'Rückseite des rechten Beins, Gesäß bis Sprunggelenk', 'Arrière de la jambe droite, de la fesse à la cheville',
    'Parte de atrás de la pierna derecha, del glúteo al tobillo', 'Parte de trás da perna direita, da nádega ao tornozelo', '右腿后面，从臀部到脚踝', 'الجهة الخلفية للرجل اليمنى، من الأرداف إلى الكاحل',
  ]],
  ['the outer side of an arm, on a profile', on('left-side', 'left', 'shoulder-outer', 'upper-arm-back-lateral:0.1', 'upper-arm-front-lateral', 'elbow-lateral', 'forearm-back-radial', 'forearm-front-radial'), [
    'Left arm, shoulder to forearm', 'Linker Arm, Schulter bis Unterarm', 'Bras gauche, de l’épaule à l’avant-bras',
    'Brazo izquierdo, del hombro al antebrazo', 'Braço esquerdo, do ombro ao antebraço', '左手臂，从肩部到前臂', 'الذراع اليسرى، من الكتف إلى الساعد',
  ]],
  ['a whole thigh', on('front', 'left', 'thigh-front', 'thigh-medial', 'thigh-lateral'), [
    'Left thigh', 'Linker Oberschenkel', 'Cuisse gauche', 'Muslo izquierdo', 'Coxa esquerda', '左大腿', 'الفخذ الأيسر',
  ]],
  ['both lower backs', [...on('back', 'left', 'lower-back', 'sacroiliac'), ...on('back', 'right', 'lower-back', 'sacroiliac'), 'back.lumbar-spine'], [
    'Lower back', 'Unterer Rücken', 'Bas du dos', 'Parte baja de la espalda', 'Parte de baixo das costas', '腰部', 'أسفل الظهر',
  ]],
  ['one side of the head', on('front', 'right', 'temple', 'forehead', 'eye'), [
    'Right side of head', 'Kopf rechts', 'Tête, côté droit', 'Cabeza, lado derecho', 'Cabeça, lado direito', '头部右侧', 'الرأس، الجانب الأيمن',
  ]],
];

describe.each(locales.map(([language, messages], at) => [language, messages, at] as const))('areas in %s', (language, messages, at) => {
  it.each(cases)('%s', (_, list, names) => expect(placeOf(area(...list), messages)).toBe(names[at]));

  it('has a name for every stretch and course, with the side in those of one side', () => {
    const bySide = sideWords[language]!;
    for (const stretch of stretches) {
      const own = zones.filter(({ id, side, view }) => side !== 'midline' && views.includes(view) && stretchOfZone(id) === stretch);
      const [left, right] = (['left', 'right'] as const).map((side) => own.filter((zone) => zone.side === side).map(({ id }) => id));
      if (left!.length < 3) continue;
      expect(placeOf(area(...left!), messages), stretch).toMatch(bySide.left);
      expect(placeOf(area(...right!), messages), stretch).toMatch(bySide.right);
      expect(placeOf(area(...left!, ...right!), messages), stretch).not.toMatch(bySide.left);
      expect(placeOf(area(...left!, ...right!), messages), stretch).not.toMatch(/[{}]|undefined/);
    }
  });

  it('a mirrored area has the mirrored name, whatever its zones', () => {
    const { left, right } = sideWords[language]!;
    const sided = zoneIds.filter((id) => /\.(left|right)$/.test(id));
    const swap = (text: string) => text.replace(new RegExp(`${left.source}|${right.source}`, 'gi'), (word) => (new RegExp(left.source, 'i').test(word) ? '<R>' : '<L>'));
    const tag = (text: string) => text.replace(new RegExp(`${left.source}|${right.source}`, 'gi'), (word) => (new RegExp(left.source, 'i').test(word) ? '<L>' : '<R>'));
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...sided), { minLength: 1, maxLength: 8 }), (list) => {
        // All on one side: a list of both has them in the order that they are given.
        const here = list.map((id) => id.replace(/\.right$/, '.left') as ZoneId).filter((id) => zoneIds.includes(id));
        if (here.length === 0) return;
        expect(tag(placeOf(area(...here.map((id) => mirrorZone(id)!)), messages))).toBe(swap(placeOf(area(...here), messages)));
      }),
      { numRuns: runs(150), seed: seedOf(1404) },
    );
  });
});
const views = ['front', 'back'];

describe('the name of an area', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['one zone has its own', ['back.thigh-back.right'], 'Right thigh, back'],
    ['what is grazed does not count', ['back.thigh-back.right:0.6', 'back.thigh-lateral.right:0.04'], 'Right thigh, back'],
    ['a small spot is where most of it is', ['back.thigh-back.right:0.05', 'back.knee-back.right:0.01'], 'Right thigh, back'],
    ['two zones of one stretch are listed', ['back.calf-medial.left', 'back.calf-lateral.left'], 'Left calf, inner side; Left calf, outer side'],
    ['two places apart are listed from the top down', ['front.knee.left:0.9', 'front.temple.left:0.2'], 'Left temple; Left knee'],
    ['a run has no gap', on('front', 'left', 'shoulder-front', 'palm'), 'Left shoulder, front; Left palm'],
    ['the front of a leg', on('front', 'left', 'thigh-front', 'knee', 'shin', 'ankle', 'foot-top'), 'Front of left leg, thigh to foot'],
    ['the outer side of a leg with a little of its back', on('left-side', 'left', 'hip', 'thigh-lateral:0.8', 'knee-lateral:0.8', 'leg-lateral:0.8', 'calf-lateral:0.2'), 'Outer side of left leg, hip to lower leg'],
    ['a leg from front and back', [...on('front', 'left', 'thigh-front', 'knee'), ...on('back', 'left', 'thigh-back', 'knee-back')], 'Left leg, thigh to knee'],
    ['from the back into the leg', on('back', 'right', 'lower-back', 'buttock-upper', 'thigh-back'), 'Back of right leg, lower back to thigh'],
    ['both legs', [...backOfLeg, ...backOfLeg.map((id) => id.replace('.right', '.left'))], 'Back of both legs, buttock to ankle'],
    ['from the neck into the arm', on('back', 'left', 'neck-back', 'shoulder-top', 'upper-arm-back-lateral'), 'Back of left arm, neck to upper arm'],
    ['a side of the back', on('back', 'right', 'interscapular', 'mid-back', 'ribs-back', 'lower-back'), 'Right side of back, upper back to lower back'],
    ['the middle with one side is that side', ['back.lumbar-spine', ...on('back', 'right', 'lower-back', 'sacroiliac')], 'Right lower back'],
    ['head and neck', on('back', 'left', 'occiput', 'suboccipital', 'neck-back'), 'Left side of head and neck'],
    ['heel and ankle are no leg', [...on('back', 'left', 'achilles', 'heel'), 'soles.heel.left'], 'Left Achilles tendon; Left heel; Left heel, sole'],
    ['a sole', on('soles', 'left', 'heel', 'arch', 'ball-inner'), 'Left foot'],
    ['many places: what lies together together, the topmost first', [...on('front', 'left', 'thigh-front', 'knee'), ...on('back', 'right', 'shoulder-back', 'scapula', 'shoulder-top'), 'front.nose', 'front.umbilical'], 'Nose; Right shoulder and 3 more'],
    ['with what lies together as one', [...on('back', 'right', 'buttock-upper', 'buttock-lower', 'thigh-back', 'calf-medial', 'calf-lateral'), ...on('back', 'left', 'sit-bone')], 'Both buttocks; Right thigh, back; Right lower leg'],
  ])('%s', (_, list, name) => expect(placeOf(area(...list), en)).toBe(name));

  it('every part is in one stretch, the same on the left and the right', () => {
    for (const part of partIds) expect(stretches.filter((stretch) => zones.some((zone) => zone.part === part && stretchOfZone(zone.id) === stretch)), part).toHaveLength(1);
  });

  it('in full lists every zone from the top down, after the name', () => {
    expect(placesOf(area(...backOfLeg), en)).toEqual([
      'Back of right leg, buttock to ankle: Right lower buttock', 'Right thigh, back', 'Right knee, back', 'Right calf, inner side', 'Right calf, outer side', 'Right Achilles tendon',
    ]);
    expect(placesOf(area('front.knee.left', 'front.temple.left'), en)).toEqual(['Left temple', 'Left knee']);
    expect(placesOf(area('front.knee.left'), en)).toEqual(['Left knee']);
  });

  it('with anatomical names, or in a language without names of areas, consists of the names of its zones', () => {
    expect(placeOf(area(...backOfLeg), withAnatomicalNames(en, english))).toMatch(/and 4 more$/);
    expect(placeOf(area('front.knee.left', 'front.temple.left'), { ...en, areas: undefined })).toBe('Left temple; Left knee');
  });
});
