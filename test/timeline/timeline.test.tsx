import fc from 'fast-check';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { englishEpisode } from '../../src/locales/index.js';
import { spread } from '../../src/interchange/timeline/labels.js';
import { CourseSheet, Timeline } from '../../src/timeline.js';
import { episodeOf, point, visit } from '../episode/visits.js';

/** Opens the table, which is rendered then. */
async function open(container: Element): Promise<void> {
  await userEvent.click(container.querySelector('summary')!);
  await waitFor(() => expect(container.querySelector('.palpate-course')).not.toBeNull());
}

describe('the timeline', () => {
  const episode = episodeOf(visit(1, [point('a', 'front.nose', 7)]), visit(3, [point('a', 'front.nose', 5)]), visit(23, [point('a', 'front.nose', 3)]));

  it('keeps the gaps between visits to scale, and says the same in a table', async () => {
    const { container } = render(<Timeline episode={episode} words={englishEpisode} timeZone="UTC" />);
    const [first = 0, second = 0, third = 0] = [...container.querySelectorAll('.palpate-timeline-drawing circle[r="4.5"]')].map((dot) => Number(dot.getAttribute('cx')));
    // Two days, then twenty.
    expect((third - second) / (second - first)).toBeCloseTo(10, 1);
    await open(container);
    const rows = within(container.querySelector('.palpate-course')!).getAllByRole('row', { hidden: true }).slice(1);
    expect(rows.map((each) => each.textContent)).toEqual(['1Jan 1, 20267', '2Jan 3, 20265', '3Jan 23, 20263']);
  });

  it('shows the last visit, walks by buttons, and does not play by itself', async () => {
    const user = userEvent.setup();
    render(<Timeline episode={episode} words={englishEpisode} />);
    expect(screen.getByText('Visit 3 · Jan 23, 2026')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Previous visit' }));
    expect(screen.getByText('Visit 2 · Jan 3, 2026')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Play' })).toBeInTheDocument();
  });
});

describe('the names of lines', () => {
  const ends = (container: Element) => [...container.querySelectorAll('.palpate-timeline-drawing > svg > text')].filter((text) => /^(\d+|P\d+)$/.test(text.textContent ?? '') && text.getAttribute('font-weight') === '600');

  it('are moved apart where lines end at one height, each beside its own', () => {
    const marks = Array.from({ length: 12 }, (_, i) => point(`m${i}`, 'front.nose', 3 + (i % 2), { name: `P${i + 1}` }));
    const { container } = render(<Timeline episode={episodeOf(visit(1, marks), visit(8, marks))} words={englishEpisode} timeZone="UTC" />);
    const heights = ends(container).map((text) => Number(text.getAttribute('y'))).sort((a, b) => a - b);
    expect(heights).toHaveLength(12);
    for (const [i, height] of heights.entries()) if (i > 0) expect(height - heights[i - 1]!).toBeGreaterThan(11);
  });

  it('keep their order, their room, and their places where there is no crowd', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 12, max: 178 }), { minLength: 1, maxLength: 40 }), (some) => {
      const heights = [...some].sort((a, b) => a - b);
      const placed = spread(heights, 12, 178);
      const least = Math.min(12, 166 / Math.max(1, heights.length - 1)) - 1e-6;
      for (const [i, height] of placed.entries()) {
        expect(height).toBeGreaterThan(12 - 1e-6);
        expect(height).toBeLessThan(178 + 1e-6);
        if (i > 0) expect(height - placed[i - 1]!).toBeGreaterThanOrEqual(least);
      }
      if (heights.every((height, i) => i === 0 || height - heights[i - 1]! >= 12)) expect(placed).toEqual(heights);
    }));
  });
});

it('timeline and sheet tell the days of one time zone', async () => {
  const late = episodeOf({ ...visit(1, [point('a', 'front.nose', 7)]), recordedAt: '2026-01-01T23:30:00Z' }, visit(3, [point('a', 'front.nose', 5)]));
  for (const Part of [Timeline, CourseSheet]) {
    const { container, unmount } = render(<Part episode={late} words={englishEpisode} timeZone="Asia/Tokyo" />);
    if (Part === Timeline) await open(container);
    expect([...container.querySelectorAll('.palpate-course td:nth-child(2)')].map((cell) => cell.textContent)).toEqual(['Jan 2, 2026', 'Jan 3, 2026']);
    unmount();
  }
});
