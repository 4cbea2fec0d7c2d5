/** The prefix for a referral zone's side, relative to the point. */
const signs = { same: '', opposite: '~', both: '&', midline: '=' };

const packPlacement = ({ view, at: [x, y], part }) => `${view} ${part} ${x} ${y}`;
const packZone = ({ view, part, side }) => `${signs[side]}${view}.${part}`;

/** The atlas with placements and referral zones as short texts; counterpart of `unpackAtlas` in src/atlas/packed.ts. */
export function packAtlas(atlas) {
  const packPoint = ({ placements, referral, ...point }) => ({
    ...point,
    placements: placements.map(packPlacement).join(),
    referral: { primary: referral.primary.map(packZone).join(' '), spillover: referral.spillover.map(packZone).join(' ') },
  });
  return { ...atlas, muscles: atlas.muscles.map((muscle) => ({ ...muscle, triggerPoints: muscle.triggerPoints.map(packPoint) })) };
}
