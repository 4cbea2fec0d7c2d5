import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createChart, type Chart } from '../../src/chart/index.js';
import { toScene, toSvg, type PaletteName, type SceneNode } from '../../src/interchange/svg.js';
import { belowKneeAmputation, deskWorker, fortyMarks, lowBackLeg, nothing, plantarHeel } from '../../stories/charts/index.js';
import { chartArbitrary } from '../arbitraries.js';
import { tenderness } from '../chart/examples.js';
import { runs, seedOf } from '../slow.js';
import { figures, fixtures } from './charts.js';

vi.mock('react', () => {
  throw new Error('A server draws without React.');
});

const all = (node: SceneNode, tag: string): SceneNode[] => [...(node.tag === tag ? [node] : []), ...node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child, tag)))];
const textsOf = (node: SceneNode) => all(node, 'text').map(({ children }) => children.join(''));
const one = (zone: Parameters<typeof tenderness>[1], intensity?: number): Chart => ({ ...createChart({ id: 'c1' }), marks: [{ ...tenderness('m1', zone), ...(intensity !== undefined && { intensity }) }] });

describe('a chart as SVG, without a page', () => {
  it.each(fixtures)('%s: is self-contained, with every style an attribute', (_, chart) => {
    expect(typeof document).toBe('undefined');
    for (const palette of ['light', 'dark', 'paper'] satisfies PaletteName[]) {
      const svg = toSvg(chart, { palette, figures });
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" .*<\/svg>$/s);
      expect(svg).not.toMatch(/<(style|script|image|use|foreignObject|a)\b|\s(on\w+|style|class|href|src)=|var\(|light-dark|color-mix|NaN|undefined|Infinity/);
      // Every reference has exactly one target.
      const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
    }
  });

  it('draws any chart', () => {
    fc.assert(
      fc.property(chartArbitrary, (chart) => {
        expect(toSvg(chart, { figures })).not.toMatch(/NaN|undefined|Infinity/);
        expect(toSvg(chart)).toBe(toSvg(structuredClone(chart)));
      }),
      { numRuns: runs(60), seed: seedOf(10) },
    );
  });

  it('says what it shows, and no note', () => {
    const svg = toSvg(deskWorker, { figures });
    expect(svg).toContain('<title id="palpate-light-female-title">Body map</title>');
    expect(svg).toContain('Right shoulder, top, tenderness 7 of 10\nLeft shoulder, top, tenderness 5 of 10');
    expect(svg).not.toContain('weekend outdoors');
    expect(toSvg(nothing)).toContain('Recorded: no pain anywhere.');
    expect(toSvg(createChart())).toContain('Nothing is marked on this chart.');
  });

  it('is black on white on paper', () => {
    for (const [, chart] of fixtures) {
      const colours = [...toSvg(chart, { palette: 'paper', figures }).matchAll(/(?:fill|stroke|stop-color)="([^"u][^"]*)"/g)].map(([, colour]) => colour);
      expect([...new Set(colours)].filter((colour) => !['#fff', '#000', 'none'].includes(colour!))).toEqual([]);
    }
  });
});

describe('what a scene holds', () => {
  it('has every mark with its number on every view that shows it', () => {
    const numbers = fortyMarks.marks.map((mark) => (mark.kind === 'tenderness' ? String(mark.intensity ?? '?') : '')).sort();
    const words = ['R', 'L', 'Front', 'L', 'R', 'Back', 'L', 'Left side', 'R', 'Right side', 'R', 'L', 'Soles'];
    expect(textsOf(toScene(fortyMarks)).sort()).toEqual([...numbers, ...words].sort());
  });

  it('shows front and back, and other views where something is marked, or those that are asked for', () => {
    expect(textsOf(toScene(nothing))).toEqual(['R', 'L', 'Front', 'L', 'R', 'Back']);
    expect(textsOf(toScene(one('soles.arch.left', 3)))).toContain('Soles');
    expect(textsOf(toScene(deskWorker, { views: ['back'] }))).toEqual(['L', 'R', '7', '5', '4', 'Back']);
  });

  it.each([
    ['facing', 'front', ['R', 'L']],
    ['facing', 'back', ['L', 'R']],
    ['mirror', 'front', ['L', 'R']],
    ['mirror', 'back', ['R', 'L']],
    ['facing', 'soles', ['R', 'L']],
    ['mirror', 'left-side', ['L']],
    ['mirror', 'right-side', ['R']],
  ] as const)('%s, %s: has the patient’s sides beside it', (perspective, view, letters) => {
    const sides = all(toScene(nothing, { perspective, views: [view] }), 'text').filter(({ children }) => /^[LR]$/.test(String(children)));
    expect(sides.sort((a, b) => Number(a.attributes['x']) - Number(b.attributes['x'])).map(({ children }) => children.join(''))).toEqual(letters);
  });

  it('has a mark on the patient’s left at the viewer’s right from the front, and the other way round in a mirror and from the back', () => {
    const xOf = (zone: 'front.knee.left' | 'back.heel.left', perspective: 'facing' | 'mirror') => {
      const scene = toScene(one(zone, 4), { views: [zone.startsWith('front') ? 'front' : 'back'], perspective });
      const mark = all(scene, 'g').find((group) => textsOf(group).join() === '4' && String(group.attributes['transform']).startsWith('translate') && all(group, 'circle').length && !all(group, 'g').some((inner) => inner !== group))!;
      return Number(/translate\(([\d.]+)/.exec(String(mark.attributes['transform']))![1]) - 184;
    };
    for (const [zone, perspective, sign] of [['front.knee.left', 'facing', 1], ['front.knee.left', 'mirror', -1], ['back.heel.left', 'facing', -1], ['back.heel.left', 'mirror', 1]] as const)
      expect(Math.sign(xOf(zone, perspective))).toBe(sign);
  });

  it.each(['facing', 'mirror'] as const)('leads from points that were moved aside to a dot where they truly are, %s, below every sign', (perspective) => {
    const at = [300, 200] as const;
    const [first, second] = ['m1', 'm2'].map((id) => ({ ...tenderness(id, 'front.chest-upper.left'), at: [...at] as [number, number], intensity: 5 }));
    const scene = toScene({ ...createChart({ id: 'c1' }), marks: [first!, second!] }, { views: ['front'], stageHeight: 1000, perspective });
    const placed = all(scene, 'g').filter(({ attributes, children }) => /^translate/.test(String(attributes['transform'])) && children.some((child) => typeof child !== 'string' && ['circle', 'text'].includes(child.tag)));
    const isLeader = ({ children }: SceneNode) => typeof children[0] !== 'string' && children[0]?.tag === 'path' && children[0].attributes['d'] !== undefined && children.length === 2;
    const leaders = placed.filter(isLeader);
    expect(leaders).toHaveLength(2);
    const x = perspective === 'facing' ? at[0] + 10 : 480 - at[0] + 10;
    for (const { attributes } of leaders) expect(attributes['transform']).toBe(`translate(${x} ${at[1]})`);
    expect(placed.slice(0, 2)).toEqual(leaders);
  });

  it('draws absent zones, unless they are hidden', () => {
    const dashes = (hiddenZones: Chart['absent']) => toSvg(belowKneeAmputation, { hiddenZones }).match(/stroke-dasharray="3 3"/g)?.length ?? 0;
    expect(dashes([])).toBe(belowKneeAmputation.absent.filter((zone) => /^(front|back|soles)/.test(zone)).length);
    expect(dashes(belowKneeAmputation.absent)).toBe(0);
  });

  it('has patterns for areas, ties, what treatment changed, and the numbers of ties across views', () => {
    const svg = toSvg(lowBackLeg);
    for (const part of ['<pattern id="palpate-light-neutral-hatch"', '<pattern id="palpate-light-neutral-dots-7"', '>!</text>', 'stroke-width="5" stroke-linecap="round"']) expect(svg).toContain(part);
    expect(toSvg(plantarHeel)).toMatch(/>→ \d+<\/text>/);
    const across: Chart = { ...one('back.heel.left', 4) };
    const tied: Chart = { ...across, marks: [...across.marks, { ...(lowBackLeg.marks.find((mark) => mark.kind === 'referral') as never as Chart['marks'][number] & { kind: 'referral' }), from: ['m1'], areas: [{ view: 'front', polygons: [[[[200, 300], [220, 300], [220, 320], [200, 300]]]], zones: [] }] }] };
    expect(textsOf(toScene(tied)).filter((text) => text === '1')).toHaveLength(2);
  });

  it('draws the chart’s own figure where it is at hand', () => {
    expect(toSvg(deskWorker, { figures, views: ['front'], idPrefix: 'x' })).not.toBe(toSvg(deskWorker, { views: ['front'], idPrefix: 'x' }));
  });
});
