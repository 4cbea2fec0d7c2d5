import { act, render } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { inPerspective, toDrawnPosition, viewIds, views, type Perspective, type ViewId } from '../../src/anatomy/index.js';
import { builtInAtlas, type BodySide } from '../../src/atlas/index.js';
import { BodyMap } from '../../src/index.js';
import { explorerOf } from '../../src/explorer/explorer-store.js';
import { TriggerPointLayer } from '../../src/explorer/index.js';
import { toOverlay } from '../../src/explorer/panel/to-overlay.js';
import { everyFigure } from '../../stories/host/Host.js';
import { emptyChart } from '../components/map.js';
import { centreOf, settle, svgOf, toClient, viewElement } from '../components/on-screen.js';
import { createHosted } from '../store/host.js';
import '../../src/styles.css';
import '../../src/explorer.css';

const layers = [TriggerPointLayer];
const muscles = ['trapezius-upper', 'masseter-superficial', 'infraspinatus', 'extensor-carpi-radialis-longus', 'quadratus-lumborum', 'gluteus-minimus-posterior', 'gastrocnemius', 'rectus-abdominis', 'flexor-hallucis-brevis'].map(
  (id) => builtInAtlas().muscles.find((muscle) => muscle.id === id)!,
);

async function renderLayer(figure: (typeof everyFigure)[number], perspective: Perspective = 'facing') {
  const { store } = createHosted({ chart: { ...emptyChart(), figure: figure.id }, perspective });
  render(
    <div style={{ inlineSize: 1240 }}>
      <BodyMap.Root store={store} layers={layers} figures={everyFigure} views={[viewIds]} inspector="clinician">
        <BodyMap.Views />
      </BodyMap.Root>
    </div>,
  );
  const show = (muscle: (typeof muscles)[number], side: BodySide) => {
    const overlay = toOverlay(muscle, side, null);
    act(() => explorerOf(store).setState({ overlay }));
    return overlay;
  };
  await settle();
  return { store, show };
}

const discsOn = (view: ViewId) => [...viewElement(view).querySelectorAll<SVGCircleElement>('[data-point] > .palpate-about-here')];

describe.each(everyFigure.map((figure) => [figure.id, figure] as const))('on the %s figure', (_, figure) => {
  describe.each(['facing', 'mirror'] as const)('%s', (perspective) => {
    let layer: Awaited<ReturnType<typeof renderLayer>>;
    beforeEach(async () => void (layer = await renderLayer(figure, perspective)));

    it('every disc is centred on its anatomical place, as wide as that is uncertain, on every view that shows it', () => {
      let seen = 0;
      for (const muscle of muscles) {
        for (const side of ['left', 'right'] as const) {
          const { discs } = layer.show(muscle, side);
          for (const view of viewIds) {
            const expected = discs.filter((disc) => disc.view === view);
            const drawn = discsOn(view);
            expect(drawn, `${muscle.id} ${view}`).toHaveLength(expected.length);
            expected.forEach(({ zone, at, radius }, i) => {
              const svg = svgOf(view);
              const [x, y] = toClient(svg, inPerspective(view, toDrawnPosition(figure, zone, at), perspective));
              const [cx, cy] = centreOf(drawn[i]!);
              expect(Math.hypot(cx - x, cy - y), `${muscle.id} ${side} ${zone}`).toBeLessThan(0.5);
              // Firefox counts the line around it into its box on the screen.
              expect((drawn[i] as unknown as SVGCircleElement).getBBox().width).toBeCloseTo(2 * radius, 1);
              seen++;
            });
          }
        }
      }
      expect(seen).toBeGreaterThan(60);
    });

    it('is on the side of the view with that label, and left is the mirror of right', () => {
      const symmetric = viewIds.filter((id) => views[id].rightOfMidline);
      for (const muscle of muscles) {
        /** How far right of the middle its discs are, on each of these views. */
        const xsOn = (side: BodySide) => {
          layer.show(muscle, side);
          return symmetric.map((view) => {
            const middle = toClient(svgOf(view), [views[view].midline, 0])[0];
            return discsOn(view).map((disc) => centreOf(disc)[0] - middle);
          });
        };
        const [left, right] = [xsOn('left'), xsOn('right')];
        for (const [i, view] of symmetric.entries()) {
          left[i]!.forEach((x, disc) => expect(x + right[i]![disc]!, `${muscle.id} ${view}`).toBeCloseTo(0, 0));
          const middle = toClient(svgOf(view), [views[view].midline, 0])[0];
          const label = [...viewElement(view).querySelectorAll('.palpate-side')].find(({ textContent }) => textContent === 'R')!;
          for (const x of right[i]!) if (Math.abs(x) > 1) expect(Math.sign(x), `${muscle.id} ${view}`).toBe(Math.sign(centreOf(label)[0] - middle));
        }
      }
    });
  });
});

it('takes no taps: pointers reach what is below it', async () => {
  const { show } = await renderLayer(everyFigure[0]);
  show(muscles[2]!, 'right');
  const disc = discsOn('back')[0]!;
  disc.scrollIntoView({ block: 'center' });
  const [x, y] = centreOf(disc);
  expect(document.elementFromPoint(x, y)).toHaveAttribute('data-zone', expect.stringMatching(/^back\..*\.right$/));
});

it('stipples what most describe densely and what some describe sparsely, so that no colour is needed, on side views too', async () => {
  const { show } = await renderLayer(everyFigure[0]);
  show(muscles[0]!, 'right');
  const shape = (view: ViewId, strength: string) => viewElement(view).querySelector(`.palpate-described[data-strength="${strength}"]`);
  /** Dots of the middle size and above to a thousand square pixels. */
  const density = (view: ViewId, strength: string) => {
    const dots = [...shape(view, strength)!.querySelectorAll('.palpate-described-dots')];
    const box = shape(view, strength)!.querySelector<SVGGraphicsElement>('.palpate-described-tint')!.getBBox();
    return dots.flatMap((path) => path.getAttribute('d')!.match(/M/g) ?? []).length / (box.width * box.height);
  };
  for (const view of ['back', 'right-side'] as const) {
    expect(density(view, 'primary')).toBeGreaterThan(2 * density(view, 'spillover'));
    const dot = shape(view, 'primary')!.querySelector('.palpate-described-dots[data-size="2"]')!;
    expect(getComputedStyle(dot).strokeLinecap).toBe('round');
    expect(parseFloat(getComputedStyle(dot).strokeWidth)).toBeGreaterThan(2);
  }
  expect(shape('left-side', 'primary')).toBeNull();
});
