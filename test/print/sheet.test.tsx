import { render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Chart, Mark } from '../../src/chart/index.js';
import { SceneView } from '../../src/ui/index.js';
import { toScene, type SceneNode } from '../../src/interchange/scene/index.js';
import { markRows } from '../../src/print/mark-row.js';
import { ar } from '../../src/locales/ar.js';
import { de } from '../../src/locales/de.js';
import { en } from '../../src/locales/en.js';
import { zhHans } from '../../src/locales/zh-hans.js';
import { ChartSheet, loadSheetWords, type SheetWords } from '../../src/print.js';
import { showFields } from '../../src/sensation.js';
import { fullSheet } from '../../stories/host/visits.js';
import { tenderness } from '../chart/examples.js';
import { attacks, figures, fixtures } from '../interchange/charts.js';
import { chartOf, mirrorChart, tenderIn } from '../measures/charts.js';

let words: SheetWords;
beforeAll(async () => void (words = await loadSheetWords(en)));

const show = (chart: Chart) => render(<ChartSheet chart={chart} words={words} figures={figures} timeZone="UTC" />).container;

/** Where the sign with this number stands on the drawing of a view, in shares of its width. */
function placeOf(container: HTMLElement, view: string, number: string): number | undefined {
  const drawing = within(container).getByRole('img', { name: view });
  const text = [...drawing.querySelectorAll('text')].find((element) => element.textContent === number);
  const x = /translate\(([\d.]+)/.exec(text?.parentElement?.getAttribute('transform') ?? '')?.[1];
  const stage = /translate\(([\d.]+)/.exec(text?.parentElement?.parentElement?.parentElement?.parentElement?.getAttribute('transform') ?? '')?.[1] ?? '0';
  return x === undefined ? undefined : (Number(x) + Number(stage)) / Number(drawing.getAttribute('width'));
}

describe('SceneView', () => {
  /** Elements, attributes and texts of a part of the page, as a scene has them. */
  const read = (element: Element): unknown => ({
    tag: element.tagName,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    children: [...element.childNodes].map((child) => (child instanceof Element ? read(child) : child.textContent)),
  });
  const written = ({ tag, attributes, children }: SceneNode): unknown => ({
    tag,
    attributes: Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, String(value)])),
    children: children.map((child) => (typeof child === 'string' ? child : written(child))),
  });

  it.each(fixtures)('%s: is the scene, attribute by attribute', (_, chart) => {
    for (const palette of ['light', 'paper'] as const) {
      const scene = toScene(chart, { figures, palette, numbered: palette === 'paper' });
      const { container, unmount } = render(<SceneView scene={scene} />);
      expect(read(container.firstElementChild!)).toEqual(written(scene));
      unmount();
    }
  });
});

describe('the sheet', () => {
  it('says in its table what the numbers on the drawing are', () => {
    const container = show(fullSheet);
    const rows = screen.getAllByRole('row').slice(1);
    const numbers = rows.map((row) => within(row).getByRole('rowheader').textContent);
    const pain = fullSheet.marks.flatMap((mark, i) => (mark.kind === 'caution' ? [] : [String(i + 1)]));
    expect(numbers).toEqual(pain);
    const drawn = new Set([...container.querySelectorAll('svg[role] text')].map(({ textContent }) => textContent));
    for (const [i] of fullSheet.marks.entries()) expect(drawn).toContain(String(i + 1));
    expect(rows[0]).toHaveTextContent('Right shoulder, top');
    expect(rows[0]).toHaveTextContent('It is also felt elsewhere: mark 4.');
    expect(rows[0]).toHaveTextContent('7 → 3');
    expect(rows[2]).toHaveTextContent('8 of 10');
  });

  it('says first what needs care', () => {
    show(fullSheet);
    const care = screen.getByRole('region', { name: 'Cautions' });
    expect(care).toHaveTextContent('Mark 14 is a caution: varicose veins.');
    expect(care.compareDocumentPosition(screen.getByRole('table')) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(screen.getByText('A record of what was reported and found. Not a diagnosis.')).toBeInTheDocument();
  });

  it('draws and names the patient’s right on the other side than the left', () => {
    const chart = tenderIn('front.knee.right', 'back.shoulder-top.left');
    const own = show(chart);
    const [knee, shoulder] = [placeOf(own, 'Front', '1')!, placeOf(own, 'Back', '2')!];
    expect(screen.getByRole('row', { name: /^1 Right knee/ })).toBeInTheDocument();
    expect(knee).toBeLessThan(0.5); // facing: the patient's right is on the viewer's left
    expect(shoulder).toBeLessThan(0.5); // from behind: the patient's left is on the viewer's left
    const mirrored = render(<ChartSheet chart={mirrorChart(chart)} words={words} figures={figures} />).container;
    expect(within(mirrored).getByRole('row', { name: /^1 Left knee/ })).toBeInTheDocument();
    expect(placeOf(mirrored, 'Front', '1')).toBeCloseTo(1 - knee, 3);
    expect(placeOf(mirrored, 'Back', '2')).toBeCloseTo(1 - shoulder, 3);
  });

  it('takes nothing that was written for markup', () => {
    const [first] = tenderIn('front.knee.right').marks;
    const container = show(chartOf(...attacks.map((note, i) => ({ ...first!, id: `m${i}`, note }))));
    expect(container.querySelector('script, img, [onerror], [onload]')).toBeNull();
    expect(screen.getAllByText(/__pwned/).length).toBeGreaterThanOrEqual(attacks.length);
  });

  it('shares no id with another on the page', () => {
    show(fullSheet);
    show(fullSheet);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(4);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is made on a server with its words, and fetches them in a page', async () => {
    const html = renderToString(<ChartSheet chart={fullSheet} locale={de} words={await loadSheetWords(de)} timeZone="UTC" />);
    expect(html).toContain('Rechte Schulter');
    expect(html).toContain('14. September 2026');
    render(<ChartSheet chart={fullSheet} locale={de} />);
    expect(await screen.findByRole('table')).toBeInTheDocument();
  });

  it('of an empty chart has no table, and says so', () => {
    show(chartOf());
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText(/Nothing is marked on this chart/)).toBeInTheDocument();
  });

  it.each([
    { locale: de, details: 'Ziehend, nah an der Haut.', treatment: /^Dehnung, 20\s+s:\s→\s3$/ },
    { locale: ar, details: /^\S+، .+\.$/, treatment: /^[^,]+، .+:\s←\s3$/ },
    { locale: zhHans, details: /^\S+，.+。$/, treatment: /^\S+，.+→\s3$/ },
  ])('writes lists and changes as in the language: $locale.language', async ({ locale, details, treatment }) => {
    const mark: Mark = { ...tenderness('m1', 'front.knee.left'), qualities: ['pulling'], depth: 'superficial' };
    const chart: Chart = { ...chartOf(mark), treatments: [{ id: 't1', mark: mark.id, technique: 'stretch', pressure: [], seconds: 20, intensityAfter: 3, by: 'clinician', createdAt: '2026-11-22T10:15:00Z' }] };
    const [row] = markRows(chart, locale, await loadSheetWords(locale));
    expect([row?.details[0], row?.treatments[0]]).toEqual([expect.stringMatching(details), expect.stringMatching(treatment)]);
  });

  it('shows levels and nerves with a legend, the doubt in words, and what the tables are worth', () => {
    const fields = showFields({ levels: ['L4', 'S1'], nerves: ['sural'] });
    const { container } = render(<ChartSheet chart={chartOf()} words={words} fields={fields} />);
    const legend = screen.getByRole('region', { name: 'Levels and nerves' });
    for (const said of ['The maps agree', 'Most maps', 'Disputed', 'S1', 'Sural (with medial sural)', fields[0]!.doubt!, 'No clinician has read these tables.', /most of all about L4.*Murphy 2009/s]) expect(within(legend).getByText(said, { exact: false, selector: 'li, strong, span, p' })).toBeInTheDocument();
    // One for each weight, and one for each field.
    expect(legend.querySelectorAll('svg rect')).toHaveLength(6);
    for (const view of ['Front', 'Back', 'Soles']) expect(within(screen.getByRole('img', { name: view })).getAllByText('S1').length, view).toBeGreaterThan(0);
    expect(container.querySelector('[class*="sheet-fields"] [lang="en"]')).toHaveTextContent('L4');
  });

  it('says nothing of levels where none is shown', () => {
    show(chartOf());
    expect(screen.queryByRole('region', { name: 'Levels and nerves' })).toBeNull();
  });
});
