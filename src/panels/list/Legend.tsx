'use client';
import { forwardRef, useId, type HTMLAttributes, type ReactNode } from 'react';
import { changesOf, linksOf, type Chart } from '../../chart/index.js';
import { afterTag } from '../../drawing/index.js';
import { Disc, useBodyMapContext, useFromChart } from '../../ui/index.js';

/** The meaning of the symbols on the chart; empty for an empty chart. */
export const BodyMapLegend = /* @__PURE__ */ forwardRef<HTMLElement, HTMLAttributes<HTMLElement>>(function BodyMapLegend({ className, ...rest }, ref) {
  const { messages } = useBodyMapContext();
  const on = useFromChart(signsOn);
  const [tenderness, referral, caution, free, unrated, link, tag, after] = on;
  const title = useId();
  if (!tenderness && !referral && !caution && !free) return null;
  const { kinds, labels, legend } = messages;
  return (
    // Other symbols make another legend, so existing entries do not move.
    <section key={JSON.stringify(on)} role="group" {...rest} ref={ref} aria-labelledby={title} className={className ? `palpate-legend ${className}` : 'palpate-legend'}>
      <h2 id={title} className="palpate-label">
        {labels.legend}
      </h2>
      <ul className="palpate-keys">
        {tenderness ? <Key words={kinds.tenderness}><ScaleSample /></Key> : null}
        {referral ? <Key words={kinds.referral}><AreaSample kind="referral" /></Key> : null}
        {caution ? <Key words={kinds.caution}><AreaSample kind="caution" /></Key> : null}
        {free ? <Key words={labels.free}><Drawn><path className="palpate-clear" d="M5 10.5l3.5 3.5L15 6" /></Drawn></Key> : null}
        {unrated ? <Key words={labels.notRated}><Disc intensity={undefined} /></Key> : null}
        {link ? <Key words={legend.link}><Drawn><path className="palpate-key-line" d="M1 15Q5 4 17 4" /><path className="palpate-key-dot" d="M17 4h0" /></Drawn></Key> : null}
        {tag === undefined ? null : <Key words={legend.tag}><Tag text={String(tag)} /></Key>}
        {after === undefined ? null : <Key words={legend.change}><Tag text={afterTag(after)} /></Key>}
        {/* The stage knows whether there is one: the stylesheet shows this entry then. */}
        <Key words={legend.moved} className="palpate-key-moved"><Drawn><path className="palpate-key-line" d="M3 15 16 4" /><path className="palpate-key-dot" d="M3 15h0" /></Drawn></Key>
      </ul>
    </section>
  );
});

function signsOn({ marks, treatments, clear }: Chart) {
  const has = (kind: string) => marks.some((mark) => mark.kind === kind);
  const links = linksOf({ marks });
  return [
    has('tenderness'),
    has('referral'),
    has('caution'),
    Boolean(clear),
    marks.some((mark) => mark.kind !== 'caution' && mark.intensity === undefined),
    links.some(({ views }) => views.length > 0),
    links.find(({ tag }) => tag !== undefined)?.tag,
    [...changesOf({ treatments }).values()].find(({ after }) => after !== undefined)?.after,
  ] as const;
}

function Key({ words, className, children }: { readonly words: string; readonly className?: string; readonly children: ReactNode }) {
  return (
    <li className={className}>
      {children}
      {words}
    </li>
  );
}

const Drawn = ({ children }: { readonly children: ReactNode }) => (
  <svg className="palpate-key-drawn" viewBox="0 0 20 20" aria-hidden="true">
    {children}
  </svg>
);

const Tag = ({ text }: { readonly text: string }) => <span className="palpate-key-tag" data-tags={text} aria-hidden="true" />;

/** An area as drawn, with its label. */
function AreaSample({ kind }: { readonly kind: 'referral' | 'caution' }) {
  return (
    <>
      <span className="palpate-plate" data-kind={kind} data-intensity={kind === 'referral' ? 5 : undefined} aria-hidden="true">
        {kind === 'caution' ? '!' : '5'}
      </span>
      <span className={kind === 'caution' ? 'palpate-hatch' : 'palpate-dots'} data-intensity={kind === 'referral' ? 5 : undefined} aria-hidden="true" />
    </>
  );
}

function ScaleSample() {
  return (
    <span className="palpate-sample" aria-hidden="true">
      {[1, 4, 7, 10].map((intensity) => (
        <Disc key={intensity} intensity={intensity} />
      ))}
    </span>
  );
}
