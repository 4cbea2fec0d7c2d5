'use client';
import { forwardRef, useId, type ComponentType, type HTMLAttributes } from 'react';
import { summaryOf } from '../describe/index.js';
import type { SummaryMessages } from '../locales/index.js';
import { useBodyMap, useMessages } from '../ui/index.js';

/** Props of the summary. */
export type BodyMapSummaryProps = HTMLAttributes<HTMLElement>;

/** The summary in a language. */
export function createSummaryText(words: SummaryMessages): ComponentType<BodyMapSummaryProps> {
  return forwardRef<HTMLElement, BodyMapSummaryProps>(function SummaryText({ className, ...rest }, ref) {
    const messages = useMessages();
    const chart = useBodyMap((state) => state.chart);
    const title = useId();
    const { recorded, cautions, facts, marks, treatments, examinations } = summaryOf(chart, messages, words);
    return (
      <section {...rest} ref={ref} aria-labelledby={title} className={className ? `palpate-summary ${className}` : 'palpate-summary'}>
        <h2 id={title} className="palpate-label">
          {words.heading}
        </h2>
        <p>{recorded}</p>
        <Lines className="palpate-summary-care" lines={cautions} />
        {facts.map((fact) => (
          <p key={fact}>{fact}</p>
        ))}
        <Lines lines={[...marks, ...treatments, ...examinations]} />
      </section>
    );
  });
}

function Lines({ lines, className }: { readonly lines: readonly string[]; readonly className?: string }) {
  return lines.length ? (
    <ul className={className}>
      {lines.map((line, i) => (
        <li key={i}>{line}</li>
      ))}
    </ul>
  ) : null;
}
