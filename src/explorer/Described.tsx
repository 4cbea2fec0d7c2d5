import type { DescribedShape } from './described-shape.js';

export interface DescribedProps {
  readonly strength: 'primary' | 'spillover';
  readonly shape: DescribedShape;
}

/** Where pain is described: a soft stipple, dense or sparse, so that the two differ without colour. */
export function Described({ strength, shape: { d, dots } }: DescribedProps) {
  if (!d) return null;
  return (
    <g className="palpate-described" data-strength={strength}>
      <path className="palpate-described-tint" d={d} fillRule="evenodd" />
      {dots.map((ofSize, size) => (
        <path key={size} className="palpate-described-dots" data-size={size} d={ofSize} />
      ))}
    </g>
  );
}
