import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { anchorOf, views, type ZoneId } from '../../src/anatomy/index.js';
import { englishEpisode } from '../../src/locales/index.js';
import { ar } from '../../src/locales/ar.js';
import { episode as arabic } from '../../src/locales/ar/episode.js';
import { CourseSheet, Timeline, type TimelineProps } from '../../src/timeline.js';
import { longEpisode, neck, sciatica } from '../../stories/host/episodes.js';
import { sideways, tooSmall } from '../a11y/layout-faults.js';
import { showAs } from '../a11y/media.js';
import { colourRules, violations } from '../a11y/violations.js';
import { settled } from '../components/drawing.js';
import { settle } from '../components/on-screen.js';
import { episodeOf, point, visit } from '../episode/visits.js';
import '../../src/styles.css';
import '../../src/compare.css';
import '../../src/timeline.css';

beforeEach(async () => {
  await page.viewport(1280, 860);
});
afterEach(async () => {
  await showAs({});
  document.documentElement.style.fontSize = '';
});

function show(props: Partial<TimelineProps> = {}) {
  return render(<Timeline episode={neck} words={englishEpisode} timeZone="UTC" {...props} />);
}
const slider = () => screen.getByRole<HTMLInputElement>('slider');
const shownVisit = () => Number(slider().value) + 1;

describe('a visit on the figure', () => {
  const left: ZoneId = 'back.scapula.left';
  const one = episodeOf(visit(1, [point('a', left, 7)]));

  it.each([['facing', 1], ['mirror', -1]] as const)('is drawn where the mark is, on its side (%s)', async (perspective, sign) => {
    const { container } = show({ episode: one, perspective });
    await settle();
    const view = container.querySelector('.palpate-visit[data-view="back"]')!.getBoundingClientRect();
    const [x, y] = anchorOf(left);
    const [start, top, width] = views.back.viewBox;
    const scale = view.width / width;
    const disc = [...container.querySelectorAll('.palpate-visit > div circle')].at(-1)!.getBoundingClientRect();
    expect(disc.x + disc.width / 2 - view.x).toBeCloseTo(scale * (240 + sign * (x - 240) - start), 0);
    expect(disc.y + disc.height / 2 - view.y).toBeCloseTo(scale * (y - top), 0);
    const isOnLeft = disc.x < view.x + view.width / 2;
    const letters = [...container.querySelectorAll('.palpate-visit[data-view="back"] > .palpate-visit-side')];
    expect(letters.find((letter) => letter.getBoundingClientRect().x < view.x + view.width / 2 === isOnLeft)?.textContent).toBe('L');
    // The patient's left is on the left of the back, as one stands behind.
    expect(Math.sign(disc.x + disc.width / 2 - view.x - view.width / 2)).toBe(-sign);
  });

  it('has numbers that can be read', async () => {
    const { container } = show({ episode: sciatica });
    await settle();
    for (const text of container.querySelectorAll('.palpate-visit [data-age="0"] text')) expect(text.getBoundingClientRect().height).toBeGreaterThan(9);
  });
});

describe('scrubbing', () => {
  /** How much can be seen of each visit, from the oldest. */
  const fading = (container: Element) =>
    [...container.querySelectorAll('.palpate-visit[data-view="back"] > div > svg')].map((layer) => getComputedStyle(layer)).filter(({ opacity }) => opacity !== '0').sort((a, b) => Number(a.zIndex) - Number(b.zIndex)).map(({ opacity }) => opacity);

  it('by keys alone, and by the buttons; the map follows, and earlier visits fade', async () => {
    const { container } = show({ episode: longEpisode(10, 4) });
    expect(fading(container)).toEqual(['0.07', '0.14', '0.28', '1']);
    slider().focus();
    await userEvent.keyboard('{Home}');
    expect(shownVisit()).toBe(1);
    await settled(() => fading(container).length === 1);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(shownVisit()).toBe(3);
    await settled(() => fading(container).length === 3);
    expect(fading(container)).toEqual(['0.14', '0.28', '1']);
    await userEvent.keyboard('{End}');
    expect(shownVisit()).toBe(10);
    await userEvent.click(screen.getByRole('button', { name: 'Previous visit' }));
    expect(shownVisit()).toBe(9);
  });

  it('draws each visit as if it had been the first one', async () => {
    const episode = longEpisode(9, 8);
    const shown = (container: Element) => [...container.querySelectorAll('.palpate-visit-marks[data-age]')].sort((a, b) => Number(a.getAttribute('data-age')) - Number(b.getAttribute('data-age'))).map((layer) => layer.innerHTML.replace(/#c_?r_\w+?-/g, '#'));
    const alone = (last: number) => {
      const { container, unmount } = show({ episode: { ...episode, charts: episode.charts.slice(0, last + 1) } });
      const drawn = shown(container);
      unmount();
      return drawn;
    };
    const { container } = show({ episode });
    for (const each of [7, 2, 0, 5, 6]) {
      fireEvent.change(slider(), { target: { value: String(each) } });
      expect(shown(container), `visit ${each}`).toEqual(alone(each));
    }
  });

  it('keeps the elements of marks: none is made or removed', async () => {
    const { container } = show({ episode: longEpisode(12, 6) });
    await settle();
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((found) => changes.push(...found));
    observer.observe(container.querySelector('.palpate-drawings')!, { childList: true, subtree: true });
    for (const each of [10, 5, 0, 1, 11]) {
      fireEvent.change(slider(), { target: { value: String(each) } });
      await settle();
    }
    observer.disconnect();
    const made = changes.flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes]).filter(({ nodeType }) => nodeType === Node.ELEMENT_NODE);
    expect(made).toEqual([]);
  });

  it('moves nothing of the page but the line', async () => {
    const { container } = show({ episode: longEpisode(30, 6) });
    await settle();
    const boxes = () => [...container.querySelectorAll('.palpate-timeline-drawing, .palpate-player *, .palpate-timeline-day, .palpate-visit, summary')].map((element) => JSON.stringify(element.getBoundingClientRect()));
    const before = boxes();
    slider().focus();
    await userEvent.keyboard('{Home}{ArrowRight}');
    await settle();
    expect(boxes()).toEqual(before);
  });

  it('where the drawing is wider than its place, it follows the visit, in Arabic too', async () => {
    await page.viewport(320, 700);
    for (const props of [{}, { locale: ar, words: arabic }]) {
      const { container } = show({ episode: longEpisode(30, 3), ...props });
      await settle();
      const scroller = container.querySelector('.palpate-timeline-scroll')!;
      for (const key of ['{Home}', '{End}']) {
        slider().focus();
        await userEvent.keyboard(key);
        await settle();
        const [line, seen] = [container.querySelector('.palpate-timeline-now > span')!.getBoundingClientRect(), scroller.getBoundingClientRect()];
        expect(line.left).toBeGreaterThan(seen.left);
        expect(line.right).toBeLessThan(seen.right);
      }
      expect(window.scrollY).toBe(0);
      cleanup();
    }
  });
});

describe('for everybody', () => {
  const states: readonly (readonly [string, Partial<TimelineProps>])[] = [
    ['no visit', { episode: episodeOf() }],
    ['one visit', { episode: episodeOf(visit(1, [point('a', 'front.nose', 3)])) }],
    ['three visits', {}],
    ['forty visits', { episode: longEpisode(40, 12) }],
    ['Arabic', { episode: sciatica, locale: ar, words: arabic }],
    ['a mirror', { episode: sciatica, perspective: 'mirror' }],
  ];

  it.each(states)('axe finds nothing, also with the table open and with two visits compared: %s', async (_, props) => {
    show(props);
    await settle();
    expect(await violations()).toEqual([]);
    await userEvent.click(document.querySelector('summary')!);
    await settled(() => document.querySelector('.palpate-course') !== null);
    const [compare] = screen.queryAllByRole('combobox').slice(-1);
    if (compare) {
      await userEvent.selectOptions(compare, '0');
      await settled(() => document.querySelector('.palpate-compare') !== null);
    }
    expect(await violations()).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('in a %s page and with forced colours', async (scheme) => {
    await showAs({ scheme });
    const { container } = show({ episode: sciatica });
    await settle();
    expect(await violations()).toEqual([]);
    const ground = getComputedStyle(container.querySelector('.palpate-timeline-drawing rect')!).fill;
    expect(ground).toBe(scheme === 'dark' ? 'rgb(31, 28, 26)' : 'rgb(255, 255, 255)');
    await showAs({ scheme, forced: 'active' });
    expect(await violations(colourRules)).toEqual([]);
  });

  it.each([[320, '16px'], [390, '16px'], [640, '32px']] as const)('%i px wide, with text of %s: nothing sticks out, everything can be tapped', async (width, text) => {
    await page.viewport(width, 844);
    document.documentElement.style.fontSize = text;
    for (const props of [{ episode: sciatica }, { episode: sciatica, locale: ar, words: arabic }]) {
      show(props);
      await settle();
      expect(sideways()).toEqual([]);
      expect(tooSmall()).toEqual([]);
      cleanup();
    }
  });

  it('in a hidden place, and in one without a width, it waits; it is right once it is shown', async () => {
    for (const hide of ['display: none', 'inline-size: 0; overflow: hidden']) {
      const { container } = render(<div style={{ cssText: hide } as never} ref={(element) => element?.setAttribute('style', hide)}><Timeline episode={sciatica} words={englishEpisode} timeZone="UTC" /></div>);
      await settle();
      (container.firstElementChild as HTMLElement).removeAttribute('style');
      await settled(() => (container.querySelector('.palpate-visit')?.getBoundingClientRect().width ?? 0) > 100);
      expect(container.querySelectorAll('.palpate-visit > div > svg').length).toBeGreaterThan(0);
      cleanup();
    }
  });

  it('plays only after a press on Play, and pauses', async () => {
    // So many that it still plays when a slow machine comes to press Pause.
    const { container } = show({ episode: longEpisode(60, 2) });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(shownVisit()).toBe(60);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Speed' }), '2');
    const seen: number[] = [];
    const observer = new MutationObserver(() => seen.push(shownVisit()));
    observer.observe(container, { subtree: true, childList: true, attributes: true });
    await userEvent.click(screen.getByRole('button', { name: 'Play' }));
    await settled(() => seen.at(-1)! > 1);
    observer.disconnect();
    expect(seen[0]).toBe(1);
    await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
    const stopped = shownVisit();
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(shownVisit()).toBe(stopped);
  });
});

it('the printed sheet has no violations, and says all in words', async () => {
  render(<CourseSheet episode={sciatica} words={englishEpisode} timeZone="UTC" />);
  expect(screen.getByText(/The furthest marked part of the left leg moved from .* to /)).toBeVisible();
  expect(await violations()).toEqual([]);
});
