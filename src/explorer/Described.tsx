import { useId } from 'react';
import { views, type ViewId } from '../anatomy/index.js';

export interface DescribedProps {
  readonly view: ViewId;
  readonly strength: 'primary' | 'spillover';
  /** The zones as one path. */
  readonly d: string;
}

/** Where pain is described: told apart by lines and edge as well as by tone. Only the outer edge is drawn, as neighbours are one. */
export function Described({ view, strength, d }: DescribedProps) {
  const id = useId().replace(/\W/g, '');
  if (!d) return null;
  const [x, y, width, height] = views[view].viewBox;
  const gap = strength === 'primary' ? 4 : 10;
  return (
    <g className="palpate-described" data-strength={strength}>
      <pattern id={`${id}-lines`} width={gap} height={gap} patternUnits="userSpaceOnUse">
        <path d={`M0 ${gap / 2}H${gap}`} />
      </pattern>
      <mask id={`${id}-outside`} maskUnits="userSpaceOnUse" x={x} y={y} width={width} height={height}>
        <rect x={x} y={y} width={width} height={height} fill="#fff" />
        <path d={d} fill="#000" />
      </mask>
      <path className="palpate-described-fill" d={d} />
      <path fill={`url(#${id}-lines)`} d={d} />
      <path className="palpate-described-edge" mask={`url(#${id}-outside)`} d={d} />
    </g>
  );
}
