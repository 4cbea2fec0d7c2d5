'use client';
import type { BodyMapState } from '../../store/index.js';
import { useBodyMap, useMessages } from '../../ui/index.js';

/** One sentence about the chosen tool, while nothing of its kind is selected; undefined if nothing can be marked. */
export function useHint(): string | undefined {
  const { hints } = useMessages();
  const key = useBodyMap(hintKey);
  return key === 'tenderness' ? hints.noMarks : key && hints.tools[key];
}

function hintKey({ tool, areaTool, readOnly, chart, selection, linking }: BodyMapState) {
  if (readOnly) return undefined;
  if (tool === 'tenderness') return chart.marks.length === 0 && !chart.nothingToMark ? tool : undefined;
  if (tool === 'free') return tool;
  if (tool === 'select') return selection === null && chart.marks.length > 0 ? tool : undefined;
  return linking || !chart.marks.some(({ id, kind }) => id === selection && kind === tool) ? (`${tool}-${areaTool.mode}` as const) : undefined;
}
