'use client';
import { forwardRef, useId, type HTMLAttributes } from 'react';
import { markKinds } from '../../chart/index.js';
import { Disc, useBodyMap, useBodyMapContext } from '../../ui/index.js';

/** What the signs mean: the scale from 0 to 10, and the kinds that are on the chart. */
export const BodyMapLegend = /* @__PURE__ */ forwardRef<HTMLElement, HTMLAttributes<HTMLElement>>(function BodyMapLegend({ className, ...rest }, ref) {
  const { messages } = useBodyMapContext();
  const kinds = useBodyMap((state) => markKinds.filter((kind) => kind === 'tenderness' || state.chart.marks.some((mark) => mark.kind === kind)).join(' '));
  const title = useId();
  return (
    <section role="group" {...rest} ref={ref} aria-labelledby={title} className={className ? `palpate-legend ${className}` : 'palpate-legend'}>
      <h2 id={title} className="palpate-label">
        {messages.labels.legend}
      </h2>
      <ul className="palpate-keys">
        {kinds.split(' ').map((kind) => (
          <li key={kind}>
            {kind === 'tenderness' ? <ScaleSample /> : <span className="palpate-plate" data-kind={kind} data-intensity="5" aria-hidden="true">{kind === 'caution' ? '!' : '5'}</span>}
            {messages.kinds[kind as (typeof markKinds)[number]]}
          </li>
        ))}
        <li>
          <Disc intensity={undefined} />
          {messages.labels.notRated}
        </li>
      </ul>
    </section>
  );
});

function ScaleSample() {
  return (
    <span className="palpate-sample" aria-hidden="true">
      {[1, 4, 7, 10].map((intensity) => (
        <Disc key={intensity} intensity={intensity} />
      ))}
    </span>
  );
}
