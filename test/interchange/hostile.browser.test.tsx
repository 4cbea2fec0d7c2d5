import { describe, expect, it } from 'vitest';
import { createChart, type Chart } from '../../src/chart/index.js';
import { toCsv } from '../../src/interchange/csv.js';
import { toFeatures } from '../../src/interchange/features.js';
import { toNdjson } from '../../src/interchange/ndjson.js';
import { toSvg } from '../../src/interchange/svg.js';
import { toAnnotations } from '../../src/interchange/web-annotation.js';
import { en, type Messages } from '../../src/locales/index.js';
import { tenderness } from '../chart/examples.js';
import { attacks } from './charts.js';

/** A chart and words in which everything that is text is an attack. */
function hostile(attack: string): { chart: Chart; messages: Messages } {
  const point = { ...tenderness(`${attack}1`, 'back.heel.left'), intensity: 5, note: attack, onset: { words: attack } };
  const area = { view: 'front', polygons: [[[[200, 300], [220, 300], [220, 320], [200, 300]]]], zones: [{ zone: 'front.sternum', covered: 0.1 }] } as const;
  const chart: Chart = {
    ...createChart({ id: attack }),
    marks: [point, { id: `${attack}2`, kind: 'referral', from: [point.id], areas: [area] as never, by: 'patient', createdAt: point.createdAt, note: attack }],
    treatments: [{ id: `${attack}3`, mark: point.id, technique: 'heat', pressure: [], by: 'patient', createdAt: point.createdAt, note: attack }],
    extensions: { [attack]: attack },
  };
  const views = Object.fromEntries(Object.keys(en.views).map((view) => [view, attack])) as Messages['views'];
  const messages: Messages = { ...en, language: attack, zoneName: () => attack, views, markName: (...words) => words.join() + attack, labels: { ...en.labels, bodyMap: attack }, sides: { left: { short: attack, long: attack, yours: attack }, right: { short: attack, long: attack, yours: attack } } };
  return { chart, messages };
}

/** Opens a document in a frame of this origin, without any protection against scripts, and returns what ran. */
async function open(text: string, type: string): Promise<{ ran: boolean; found: Document }> {
  const frame = document.createElement('iframe');
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = url;
  document.body.append(frame);
  await loaded;
  await new Promise((resolve) => setTimeout(resolve, 30));
  const found = frame.contentDocument!;
  const ran = [frame.contentWindow, window].some((page) => '__pwned' in (page as object));
  frame.remove();
  URL.revokeObjectURL(url);
  return { ran, found };
}

const scripted = (found: Document) => [...found.querySelectorAll('*')].filter((element) => /^(script|foreignobject|img|iframe|a|image|use|style|animate|set)$/i.test(element.localName) || [...element.attributes].some(({ name, value }) => /^on|href|src|style/i.test(name) || (name !== 'xml:lang' && /javascript:/i.test(value))));

describe('exports of hostile charts, opened in Chromium', () => {
  it('runs a script where there is one: the frame holds nothing back', async () => {
    expect((await open('<p>hello</p><script>window.__pwned = true</script>', 'text/html')).ran).toBe(true);
    expect((await open('<svg xmlns="http://www.w3.org/2000/svg"><script>window.__pwned = true</script></svg>', 'image/svg+xml')).ran).toBe(true);
  });

  it.each(attacks)('SVG is well formed and holds no more than the drawing: %j', async (attack) => {
    const { chart, messages } = hostile(attack);
    const svg = toSvg(chart, { locale: messages, idPrefix: attack });
    const alone = await open(svg, 'image/svg+xml');
    expect(alone.found.querySelector('parsererror')).toBeNull();
    expect(alone.found.documentElement.localName).toBe('svg');
    const [element, inPage] = [scripted(alone.found), await open(`<!doctype html><body>${svg}`, 'text/html')];
    expect([element, scripted(inPage.found).filter(({ localName }) => localName !== 'body'), alone.ran, inPage.ran]).toEqual([[], [], false, false]);
    // And the words come out as they are: nothing was cut away to be safe.
    expect(alone.found.querySelector('title')!.textContent).toBe([...attack].map((character) => (character < ' ' || character === '\uFFFE' ? '\uFFFD' : character)).join(''));
  });

  it.each(attacks)('rows, features and annotations are text: %j', async (attack) => {
    const { chart, messages } = hostile(attack);
    const texts = [toCsv(chart), toNdjson(chart), JSON.stringify(toFeatures(chart)), JSON.stringify(toAnnotations(chart, { locale: messages }))];
    for (const text of texts) for (const type of ['text/plain', 'application/json']) expect((await open(text, type)).ran).toBe(false);
    expect(toNdjson(chart)).not.toContain('<');
    for (const { target } of toAnnotations(chart, { locale: messages }).first.items)
      for (const { selector } of target) expect(scripted((await open(selector.value, 'image/svg+xml')).found)).toEqual([]);
  });
});
