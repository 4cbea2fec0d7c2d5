import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { englishEpisode } from '../../src/locales/index.js';
import { Timeline } from '../../src/timeline.js';
import { episodeOf, point, visit } from '../episode/visits.js';

describe('the timeline', () => {
  const episode = episodeOf(visit(1, [point('a', 'front.nose', 7)]), visit(3, [point('a', 'front.nose', 5)]), visit(23, [point('a', 'front.nose', 3)]));

  it('keeps the gaps between visits to scale, and says the same in a table', () => {
    const { container } = render(<Timeline episode={episode} words={englishEpisode} timeZone="UTC" />);
    const [first = 0, second = 0, third = 0] = [...container.querySelectorAll('.palpate-timeline-drawing circle[r="4.5"]')].map((dot) => Number(dot.getAttribute('cx')));
    // Two days, then twenty.
    expect((third - second) / (second - first)).toBeCloseTo(10, 1);
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
