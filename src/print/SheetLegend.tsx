import type { ReactNode } from 'react';
import type { Chart } from '../chart/index.js';
import { shownIntensity } from '../drawing/index.js';
import type { Messages, PrintMessages } from '../locales/index.js';

interface SheetLegendProps {
  readonly chart: Chart;
  readonly locale: Messages;
  readonly print: PrintMessages;
}

/** The meaning of the symbols on the drawing, and whose left and right it shows. */
export function SheetLegend({ chart, locale, print }: SheetLegendProps) {
  const has = (kind: string) => chart.marks.some((mark) => mark.kind === kind);
  const isStrong = chart.marks.some((mark) => mark.kind === 'tenderness' && (shownIntensity(mark) ?? 0) >= 7);
  const isTied = chart.marks.some((mark) => mark.kind === 'referral' && mark.from.length > 0);
  const isUnrated = chart.marks.some((mark) => mark.kind === 'tenderness' && mark.status !== 'gone' && mark.intensity === undefined);
  const { left, right } = locale.sides;
  return (
    <ul className="palpate-sheet-legend">
      <li>{print.sides(left.short, right.short)}</li>
      {chart.marks.length ? <li>{print.legend.numbers}</li> : null}
      {isStrong ? <Sign words={print.legend.strong}><circle cx="8" cy="8" r="7" fill="#000" /></Sign> : null}
      {isUnrated ? <Sign words={locale.labels.notRated}><circle cx="8" cy="8" r="6.5" strokeDasharray="3 1.97" /></Sign> : null}
      {has('referral') ? <Sign words={print.legend.felt}><path d={dots} strokeWidth="2" strokeLinecap="round" /><path d={frame} strokeDasharray="4 3" /></Sign> : null}
      {isTied ? <Sign words={print.legend.tie}><path d="M1 13Q3 5 13 4" /><path d="M13 4h0" strokeWidth="5" strokeLinecap="round" /></Sign> : null}
      {chart.clear?.length ? <Sign words={locale.labels.free}><path d="M2 8l4 4L14 3" strokeWidth="1.6" /></Sign> : null}
      {has('caution') ? <Sign words={print.legend.care}><path d="M1 7 7 1M1 13 13 1M5 15 15 5M11 15l4-4" /><path d={frame} /></Sign> : null}
    </ul>
  );
}

const frame = 'M1 1H15V15H1Z';
const dots = [3.5, 8, 12.5].map((y) => `M3.5 ${y}h0M8 ${y}h0M12.5 ${y}h0`).join('');

function Sign({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <li>
      <svg viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="#000">
        {children}
      </svg>
      {words}
    </li>
  );
}
