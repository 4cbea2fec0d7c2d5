import type { Atlas, Muscle, Placement, ReferralZone, TriggerPoint } from './types.js';

type PackedPoint = Omit<TriggerPoint, 'placements' | 'referral'> & {
  readonly placements: string;
  readonly referral: { readonly primary: string; readonly spillover: string };
};
type PackedAtlas = Omit<Atlas, 'muscles'> & { readonly muscles: readonly (Omit<Muscle, 'triggerPoints'> & { readonly triggerPoints: readonly PackedPoint[] })[] };

const sides: Readonly<Record<string, ReferralZone['side']>> = { '~': 'opposite', '&': 'both', '=': 'midline' };

/** Reads the built-in atlas; counterpart of `packAtlas` in scripts/atlas/pack.mjs. */
export function unpackAtlas(text: string): Atlas {
  const packed = JSON.parse(text) as PackedAtlas;
  return { ...packed, muscles: packed.muscles.map((muscle) => ({ ...muscle, triggerPoints: muscle.triggerPoints.map(unpackPoint) })) };
}

const unpackPoint = ({ placements, referral, ...point }: PackedPoint): TriggerPoint => ({
  ...point,
  placements: placements.split(',').map(unpackPlacement),
  referral: { primary: unpackZones(referral.primary), spillover: unpackZones(referral.spillover) },
});

function unpackPlacement(text: string): Placement {
  const [view, part, x, y] = text.split(' ');
  return { view, at: [Number(x), Number(y)], part } as Placement;
}

const unpackZones = (text: string): ReferralZone[] => (text === '' ? [] : text.split(' ').map(unpackZone));

function unpackZone(text: string): ReferralZone {
  const side = sides[text.charAt(0)];
  const [view, part] = text.slice(side ? 1 : 0).split('.');
  return { view, part, side: side ?? 'same' } as ReferralZone;
}
