import { render } from '@testing-library/react';
import { createChart, type Chart, type Mark } from '../../src/chart/index.js';
import { BodyMap, type BodyMapProps } from '../../src/index.js';
import { createHosted } from '../store/host.js';

export const emptyChart = (): Chart => createChart({ id: 'chart', recordedAt: new Date('2026-11-22T10:15:00Z') });

export const chartWith = (...marks: readonly Mark[]): Chart => ({ ...emptyChart(), marks });

export interface MapOptions extends Omit<BodyMapProps, 'chart' | 'defaultChart'> {
  readonly chart?: Chart;
  /** Pixels that the host gives it. */
  readonly width?: number;
  /** Pixels of the page below it: the map itself is no taller than the screen, and alone gives a page nothing to scroll. */
  readonly below?: number;
}

/** A complete map in a host of some width. Its store and all that the store told its host are at hand. */
export function renderMap({ chart = emptyChart(), width = 1100, below = 0, ...props }: MapOptions = {}) {
  const hosted = createHosted({ chart });
  const { container } = render(
    <div style={{ inlineSize: width, paddingBlockEnd: below }}>
      <BodyMap store={hosted.store} {...props} />
    </div>,
  );
  const marks = (): readonly Mark[] => hosted.store.getState().chart.marks;
  return { ...hosted, container, marks };
}
