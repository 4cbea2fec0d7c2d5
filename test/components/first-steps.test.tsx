import { act, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { Chart } from '../../src/chart/index.js';
import { BodyMap } from '../../src/index.js';
import { female } from '../../src/figures/female.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { expectConsole } from '../console.js';
import { emptyChart } from './map.js';

// First mistakes of a new user, and the messages about them.

it('a map that offers one figure starts with it, and with its author', () => {
  const onChartCommit = vi.fn<(chart: Chart) => void>();
  render(<BodyMap figures={[female]} author="clinician" onChartCommit={onChartCommit} />);
  act(() => screen.getByRole('checkbox', { name: /no pain/i }).click());
  expect(onChartCommit.mock.lastCall?.[0]).toMatchObject({ figure: 'female', recordedBy: 'clinician' });
});

it('says that a chart that no one keeps cannot be marked', () => {
  expectConsole('warn', /`chart` without `onChartChange`.*`defaultChart`/);
  render(<BodyMap chart={emptyChart()} />);
});

it('says so once the host has stopped keeping it, and not of a chart to look at', () => {
  const chart = emptyChart();
  const { rerender } = render(<BodyMap chart={chart} onChartChange={() => {}} />);
  rerender(<BodyMap chart={chart} readOnly />);
  expectConsole('warn', /`chart` without `onChartChange`/);
  rerender(<BodyMap chart={chart} />);
});

it.each([JSON.stringify(emptyChart()), { ok: true, chart: emptyChart() }, [], 7])('what is no chart is refused with a word on how to get one: %j', (notAChart) => {
  const given = notAChart as unknown as Chart;
  expect(() => createBodyMapStore({ chart: given })).toThrow(/parseChart/);
});
