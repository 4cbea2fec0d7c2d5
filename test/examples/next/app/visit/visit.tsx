'use client';
// Figures, words and callbacks are code, which no server component can hand over: a host that gives them has this line.
import { BodyMap, createChart, neutral, serialiseChart, type Chart } from 'palpate';
import { female } from 'palpate/figures/female';
import { de } from 'palpate/locales/de';

export function Visit({ saved, save }: { saved: Chart | undefined; save: (text: string) => Promise<void> }) {
  return (
    <BodyMap
      defaultChart={saved ?? createChart({ figure: 'female', recordedBy: 'clinician' })}
      figures={[female, neutral]}
      locale={de}
      inspector="clinician"
      onChartCommit={(chart) => void save(serialiseChart(chart))}
    />
  );
}
