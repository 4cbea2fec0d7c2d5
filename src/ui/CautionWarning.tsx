'use client';
import { cautionsAt } from '../chart/index.js';
import { labelOf } from '../locales/index.js';
import { useBodyMap, useBodyMapContext } from './context.js';
import { markSign } from './MarkSign.js';

/** A warning for a mark inside a caution area. */
export function CautionWarning({ markId }: { readonly markId: string }) {
  const { messages } = useBodyMapContext();
  const chart = useBodyMap((state) => state.chart);
  const mark = chart.marks.find(({ id }) => id === markId);
  const cautions = mark ? cautionsAt(chart, mark) : [];
  const [first] = cautions;
  if (!first) return null;
  const reasons = [...new Set(cautions.map(({ reason }) => labelOf(messages.cautionReasons, reason)))];
  return (
    <p className="palpate-warning" role="note">
      {markSign(first)}
      {messages.inCaution(reasons)}
    </p>
  );
}
