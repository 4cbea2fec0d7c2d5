import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { BodyMap, createBodyMapStore } from '../../src/index.js';
import forty from '../../stories/charts/forty-marks.json' with { type: 'json' };
import type { Chart } from '../../src/chart/index.js';
import { settle } from '../components/on-screen.js';
import '../../src/styles.css';

const map = <BodyMap />;
const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();

/** Hosts that give their width in other ways than a plain block, 1,000 px wide, and what they leave for the map. */
const hosts: readonly (readonly [name: string, host: ReactNode, least: number])[] = [
  ['a row, beside something else', <div key="" style={{ display: 'flex' }}><aside style={{ flex: '0 0 200px' }}>beside</aside>{map}</div>, 790],
  ['a row, in a box of its own', <div key="" style={{ display: 'flex' }}><aside style={{ flex: '0 0 200px' }}>beside</aside><div>{map}</div></div>, 790],
  ['a centred column', <div key="" style={{ display: 'flex', flexDirection: 'column', alignItems: 'center' }}>{map}</div>, 990],
  ['an inline block', <div key="" style={{ display: 'inline-block' }}>{map}</div>, 990],
  ['a cell of a grid', <div key="" style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', inlineSize: 1000 }}><div>{map}</div><p>beside</p></div>, 490],
  ['a cell that is centred', <div key="" style={{ display: 'grid', justifyItems: 'center' }}>{map}</div>, 990],
  ['what is taken out of the flow', <div key="" style={{ float: 'left' }}>{map}</div>, 990],
];

describe('the map takes the width that its host gives', () => {
  it.each(hosts)('in %s', async (_, host, least) => {
    await page.viewport(1300, 900);
    render(<div style={{ inlineSize: 1000 }}>{host}</div>);
    await settle();
    expect(box('.palpate').width).toBeGreaterThanOrEqual(least);
    expect(box('.palpate').width).toBeLessThanOrEqual(1000);
  });

  it('in a native dialog', async () => {
    await page.viewport(1000, 900);
    const { container } = render(<dialog>{map}</dialog>);
    container.querySelector('dialog')!.showModal();
    await settle();
    expect(box('.palpate').width).toBeGreaterThan(850);
    const dialog = container.querySelector('dialog')!;
    expect([dialog.scrollWidth - dialog.clientWidth, dialog.scrollHeight - dialog.clientHeight]).toEqual([0, 0]);
  });

  it('and leaves space for what is beside it', async () => {
    await page.viewport(390, 844);
    render(<div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr' }}>{map}<p style={{ margin: 0 }}>beside</p></div>);
    await settle();
    expect(document.documentElement.scrollWidth).toBe(390);
  });
});

describe('the map takes the height that its host gives', () => {
  it.each([
    ['of its own element', <BodyMap key="" style={{ blockSize: 480 }} />],
    ['of a column', <div key="" style={{ display: 'flex', flexDirection: 'column', blockSize: 520 }}><p style={{ blockSize: 40, margin: 0 }}>above</p><BodyMap style={{ flex: 1 }} /></div>],
    ['of a row', <div key="" style={{ display: 'flex', blockSize: 480 }}>{map}</div>],
    ['of a cell', <div key="" style={{ display: 'grid', blockSize: 480 }}>{map}</div>],
  ])('%s', async (_, host) => {
    await page.viewport(1100, 900);
    render(host);
    await settle();
    expect(box('.palpate-complete').height).toBeCloseTo(480, 0);
    const [figure, complete] = [box('[data-view="front"] .palpate-stage'), box('.palpate-complete')];
    expect(figure.bottom).toBeLessThan(complete.bottom);
    expect(figure.height).toBeGreaterThan(340);
  });

  it.each([
    { width: 390, height: 844 },
    { width: 320, height: 568 },
    { width: 768, height: 1024 },
    { width: 1280, height: 720 },
    { width: 1440, height: 900 },
  ])('and is no taller than the screen by itself: $width × $height', async ({ width, height }) => {
    await page.viewport(width, height);
    render(<BodyMap store={createBodyMapStore({ chart: forty as unknown as Chart })} />);
    await settle();
    expect(box('.palpate').height).toBeLessThanOrEqual(height);
    // The figure fills what there is.
    expect(box('[data-view="front"] .palpate-stage').height).toBeGreaterThan(box('.palpate').height * 0.7);
  });

  it('a property says how high a body may be', async () => {
    await page.viewport(1440, 900);
    render(<BodyMap style={{ ['--palpate-stage-height' as string]: '300px' }} />);
    await settle();
    expect(box('[data-view="front"] .palpate-stage').height).toBeCloseTo(300, 0);
  });

  it('stays in sight beside something long', async () => {
    await page.viewport(1300, 800);
    render(<div style={{ display: 'flex' }}><p style={{ flex: '0 0 200px', blockSize: 4000, margin: 0 }}>long</p>{map}</div>);
    await settle();
    expect(box('.palpate-complete').height).toBeLessThanOrEqual(800);
    window.scrollTo(0, 2000);
    expect(box('.palpate-complete').top).toBeCloseTo(0, 0);
  });
});

describe('the column beside the figure', () => {
  it('scrolls by itself, and the figure stays in sight', async () => {
    await page.viewport(1280, 800);
    render(<BodyMap store={createBodyMapStore({ chart: forty as unknown as Chart })} />);
    await settle();
    const column = document.querySelector('.palpate-panel-content')!;
    expect(column.scrollHeight).toBeGreaterThan(column.clientHeight * 2);
    expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(800);
    column.scrollTop = 1000;
    expect(box('[data-view="front"] .palpate-stage').top).toBeGreaterThan(0);
  });
});
