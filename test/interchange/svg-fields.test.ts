import { describe, expect, it } from 'vitest';
import { views } from '../../src/anatomy/index.js';
import { createChart } from '../../src/chart/index.js';
import { wrap } from '../../src/interchange/scene/legend.js';
import { toScene, toSvg, type SceneNode } from '../../src/interchange/svg.js';
import { ar } from '../../src/locales/ar.js';
import { en } from '../../src/locales/en.js';
import { zhHans } from '../../src/locales/zh-hans.js';
import { builtInSensation, showFields } from '../../src/sensation.js';

const chart = createChart({ id: 'c1' });
const l4 = showFields({ levels: ['L4'] });
const all = (node: SceneNode, tag: string): SceneNode[] => [...(node.tag === tag ? [node] : []), ...node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child, tag)))];
const textsOf = (node: SceneNode) => all(node, 'text').map(({ children }) => children.join(''));
const edges = (node: SceneNode) => new Map(all(node, 'path').flatMap(({ attributes }) => (String(attributes['fill']).includes('field-') ? [[String(attributes['fill']).replace(/^.*field-\d-|\)$/g, ''), attributes] as const] : [])));

describe('levels and nerves in a drawing', () => {
  it('stand alone in it: every pattern is there, once, and no style is needed', () => {
    for (const palette of ['light', 'dark', 'paper'] as const) {
      const svg = toSvg(chart, { palette, fields: showFields({ levels: ['L4', 'L5', 'S1'], nerves: ['median', 'sural'] }) });
      const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
      expect(svg).not.toMatch(/var\(|class=|NaN|undefined/);
    }
  });

  it('are black on white on paper, and what is disputed has thin, broken edges', () => {
    const scene = toScene(chart, { palette: 'paper', fields: l4, views: ['front'] });
    expect(new Set(JSON.stringify(scene).match(/#[0-9a-f]{3,6}\b/g))).toEqual(new Set(['#000', '#fff']));
    const found = edges(scene);
    expect([...found.keys()].sort()).toEqual(['core', 'disputed', 'usual']);
    expect(found.get('disputed')).toMatchObject({ 'stroke-width': 1, 'stroke-dasharray': '2 4' });
    expect(found.get('core')).not.toHaveProperty('stroke-dasharray');
    expect(Number(found.get('core')?.['stroke-width'])).toBeGreaterThan(Number(found.get('usual')?.['stroke-width']));
  });

  it('lie beneath what is marked', () => {
    const marked = { ...chart, marks: [{ id: 'm1', kind: 'caution', areas: [{ view: 'front', polygons: [[[[200, 700], [220, 700], [220, 720], [200, 700]]]], zones: [{ zone: 'front.knee.right', covered: 0.1 }] }], by: 'clinician', createdAt: '2026-11-22T10:15:00Z' }] } as never;
    const svg = toSvg(marked, { fields: l4, views: ['front'] });
    expect(svg.indexOf('field-0-usual)')).toBeGreaterThan(0);
    expect(svg.indexOf('-hatch)')).toBeGreaterThan(svg.lastIndexOf('field-0-usual)'));
  });

  it('have their sign on the side of the patient, readable in a mirror too', () => {
    const { midline } = views.front;
    const signs = (perspective: 'facing' | 'mirror') =>
      all(toScene(chart, { fields: showFields({ levels: ['L4'], side: 'left' }), views: ['front'], perspective }), 'g').flatMap(({ attributes, children }) =>
        typeof children[0] === 'object' && children[0].tag === 'text' && children[0].children[0] === 'L4' ? [String(attributes['transform'])] : [],
      );
    const [facing, mirror] = [signs('facing'), signs('mirror')];
    expect(facing).toHaveLength(1);
    // Facing a person, their left is on the viewer's right.
    expect(Number(/translate\(([\d.]+)/.exec(facing[0]!)?.[1])).toBeGreaterThan(midline);
    expect(mirror).toEqual([`${facing[0]} scale(-1 1)`]);
  });

  it('are named for those who cannot see them, with the doubt in words', () => {
    const svg = toSvg(chart, { fields: l4, views: ['front'] });
    expect(svg.includes('<title xml:lang="en">L4</title>')).toBe(true);
    expect(svg.includes(builtInSensation().levels.levels.find(({ id }) => id === 'L4')!.doubt!.slice(1, 20))).toBe(true);
    expect(/<desc[^>]*>([^<]*)<\/desc>/.exec(svg)?.[1]).toMatch(/\nL4$/);
  });

  it('bring the soles with them where they reach them, and nothing of a hidden zone', () => {
    const s1 = showFields({ levels: ['S1'] });
    expect(textsOf(toScene(chart, { fields: s1 }))).toContain('Soles');
    expect(textsOf(toScene(chart, { fields: showFields({ levels: ['C5'] }) }))).not.toContain('Soles');
    const none = toSvg(chart, { fields: [{ ...l4[0]!, zones: { core: [], usual: [], disputed: [] } }], views: ['front'] });
    expect(toSvg(chart, { fields: l4, views: ['front'], hiddenZones: Object.values(l4[0]!.zones).flat() }) === none).toBe(true);
  });

  it.each([en, ar, zhHans])('have a legend in $language: weights, doubt, and what the tables are worth, within the drawing', async (locale) => {
    const fieldLegend = (await locale.summary()).examination;
    const options = { fields: l4, locale, views: ['front'] } as const;
    const scene = toScene(chart, { ...options, fieldLegend });
    const texts = textsOf(scene);
    for (const said of Object.values(fieldLegend.weights)) expect(texts).toContain(said);
    expect(texts.join('')).toContain(fieldLegend.caveats.draft.slice(0, 8));
    expect(texts.join(' ').replace(/\s/g, '')).toContain(fieldLegend.caveats.levels.replace(/\s/g, '').slice(-30));
    const [height, before] = [scene, toScene(chart, options)].map(({ attributes }) => Number(attributes['height']));
    const [width] = [Number(scene.attributes['width'])];
    expect(height).toBeGreaterThan(before! + 100);
    for (const text of all(scene, 'text').filter(({ attributes }) => attributes['direction'])) {
      const { x, y } = text.attributes;
      expect(Number(y)).toBeLessThan(height!);
      expect(Number(x)).toBeGreaterThanOrEqual(16);
      expect(Number(x)).toBeLessThanOrEqual(width! - 16);
    }
  });
});

it('wraps by words, and by characters where there are no blanks; nothing is lost', () => {
  expect(wrap('one two three', 5)).toEqual(['one two', 'three']);
  expect(wrap('一二三四五', 3)).toEqual(['一二三', '四五']);
  expect(wrap('', 3)).toEqual([]);
  for (const ems of [1, 4, 30]) expect(wrap('Books disagree, L4 most (Murphy 2009).', ems).join(' ')).toBe('Books disagree, L4 most (Murphy 2009).');
});
