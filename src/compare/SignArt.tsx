import { tagBox } from '../drawing/index.js';
import type { ComparedSign } from './signs.js';

type Art = Pick<ComparedSign, 'group' | 'kind' | 'of' | 'intensity' | 'isRinged' | 'change'>;

const radius = 10.5;

/**
 * A symbol around the origin: round for points, square for areas; hollow and dashed for the first chart, filled for the second; crossed out, with a
 * plus, or with an arrow.
 */
export function SignArt({ group, kind, of, intensity, isRinged, change }: Art) {
  return (
    <g className="palpate-compared" data-group={group} data-of={of} data-kind={kind} data-intensity={of === 'second' && kind !== 'caution' ? (intensity ?? 'none') : undefined}>
      {isRinged ? <Shape kind={kind} size={radius + 4} className="palpate-compared-before" /> : null}
      <Shape kind={kind} size={radius} className={of === 'first' ? 'palpate-compared-before' : 'palpate-compared-after'} />
      {of === 'first' && group === 'gone' ? <path className="palpate-compared-line" d="M-10-10 10 10M-10 10 10-10" /> : null}
      <text y={3.8}>{kind === 'caution' ? '!' : (intensity ?? '?')}</text>
      {group === 'appeared' ? <Plus /> : null}
      {change ? <Change text={change} group={group} /> : null}
    </g>
  );
}

function Shape({ kind, size, className }: { readonly kind: Art['kind']; readonly size: number; readonly className: string }) {
  if (kind === 'tenderness') return <circle className={className} r={size} />;
  return <rect className={className} x={-size + 1} y={-size + 1} width={2 * size - 2} height={2 * size - 2} rx="5" />;
}

const Plus = () => (
  <g className="palpate-compared-badge" transform="translate(-9.5 -9.5)">
    <circle r="6" />
    <path d="M-3.2 0h6.4M0-3.2v6.4" />
  </g>
);

const arrows: Partial<Record<Art['group'], string>> = { worse: 'M4 3.2h7L7.5-3.4Z', better: 'M4-3.2h7L7.5 3.4Z' };

/** The numbers, with an arrow if both are known: up for more, down for less. */
function Change({ text, group }: { readonly text: string; readonly group: Art['group'] }) {
  const arrow = arrows[group];
  const { x, y, width, height } = tagBox(`▲ ${text}`, false);
  return (
    <g className="palpate-compared-badge" transform={`translate(${x} ${y})`}>
      <rect y={-height / 2} width={width} height={height} rx={height / 2} />
      {arrow ? <path data-arrow="" d={arrow} /> : null}
      <text x={(width + (arrow ? 9 : 0)) / 2} y={3.5}>
        {text}
      </text>
    </g>
  );
}
