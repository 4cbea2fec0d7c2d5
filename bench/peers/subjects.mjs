// What is measured, each as the code of a page. A page puts an object `bench` on its global:
//   prepare(count, names)  the data of so many marks; the names are those that the package's own shapes answer with
//   mount(host)            front and back with these marks; resolves when React or the package is done
//   change(step)           makes one mark different
//   regions()              { view, name, mark, element } of every shape that can be marked: what it is called, and what a mark on it is called
//   marked()               { name, look } of every mark that is shown
//   target()               an element without a mark, to be tapped
//   isAnswered(target)     whether the mark of that tap is shown
//   camera(scale)          zooms in, where the package pans
// `figure` selects what is the figure, for a user who tabs. `hasBody`: draws regions, and holds no more marks than these.
// `visit`: a page as an application has it, where a package fetches more by itself once it stands.
// `isDragged`: a mark is drawn by a drag, not by a tap.

import { anchorOf, getZone, zoneIds } from '../../dist/core.js';
import { highlighter, muscles, react } from './page-code.mjs';

/** A chart has its places, as the regions of the others have their names. */
const spots = zoneIds.map((id) => getZone(id)).filter(({ view }) => ['front', 'back'].includes(view)).map(({ id, view }) => ({ view, zone: id, at: anchorOf(id) }));

export const subjects = [
  {
    name: 'palpate',
    isOwn: true,
    hasBody: true,
    note: 'The neutral figure; male and female are modules of their own. A mark is a place with an intensity, several can lie on one region.',
    figure: '.palpate-stage',
    entry: `export { BodyMap } from '../../dist/index.js';`,
    style: '../../dist/styles.css',
    visit: `
      import { createRoot } from 'react-dom/client';
      import { BodyMap } from '../../dist/index.js';
      createRoot(document.getElementById('root')).render(<BodyMap />);
    `,
    code: `${react}
      import { BodyMap, createBodyMapStore, createChart } from '../../dist/index.js';
      import '../../dist/styles.css';
      const spots = ${JSON.stringify(spots)};
      const mark = (i) => ({ id: 'm' + i, kind: 'tenderness', ...spots[(i * 37) % spots.length], intensity: i % 11, by: 'patient', createdAt: '2026-11-22T10:15:00Z' });
      const middleOf = ({ left, top, width, height }) => [left + width / 2, top + height / 2];
      const shown = () => document.querySelectorAll('[data-mark]');
      let chart, store;
      const App = () => <BodyMap store={store} />;
      globalThis.bench = {
        App,
        prepare(count) {
          chart = { ...createChart({ id: 'chart' }), marks: Array.from({ length: count }, (_, i) => mark(i)) };
          store = createBodyMapStore({ chart });
        },
        mount(host) { render(host, <App />); },
        change(step) { flushSync(() => store.getState().editMark('m0', { intensity: step % 11 })); },
        regions: () => [...document.querySelectorAll('[data-zone]')].map((element) => ({ view: element.closest('[data-view]').dataset.view, name: element.dataset.zone, mark: element.dataset.zone, element })),
        marked: () => [...shown()].map((button) => ({ name: button.dataset.mark, look: button.getAttribute('aria-label') + button.textContent })),
        // The zone whose middle is farthest from the marks: near one, a tap takes hold of it.
        target() {
          const taken = [...shown()].map((button) => middleOf(button.getBoundingClientRect()));
          return [...document.querySelectorAll('[data-zone]')]
            .map((zone) => ({ zone, middle: middleOf(zone.getBoundingClientRect()) }))
            .filter(({ zone, middle }) => document.elementFromPoint(...middle) === zone)
            .map(({ zone, middle: [x, y] }) => ({ zone, far: Math.min(...taken.map(([a, b]) => Math.hypot(x - a, y - b))) }))
            .sort((a, b) => b.far - a.far)[0]?.zone;
        },
        isAnswered: () => shown().length > chart.marks.length,
        camera(scale) { store.getState().setCamera('front', { scale, centre: [240, 500] }); },
      };
    `,
  },
  {
    name: 'react-body-highlighter',
    hasBody: true,
    note: 'One figure. A mark is a muscle, on both sides and in both views at once; a click tells left from right of the soleus alone.',
    entry: `export { default } from 'react-body-highlighter';`,
    code: highlighter({
      importBody: `import ModelModule from 'react-body-highlighter'; const Body = ModelModule.default ?? ModelModule;`,
      view: `<Body type={side === 'front' ? 'anterior' : 'posterior'} style={{ width: 300 }} highlightedColors={colours} data={dataOf(state)} onClick={({ muscle }) => told(muscle, undefined, toggle)} />`,
      datum: `{ name: slug, muscles: [slug], frequency: intensity }`,
      shapes: '[data-side] polygon',
    }),
  },
  {
    name: 'react-muscle-highlighter',
    hasBody: true,
    note: 'Holds a male and a female figure, both in its bytes; the male one is shown. A mark is a muscle, here on both sides and in both views at once.',
    entry: `export { default } from 'react-muscle-highlighter';`,
    code: highlighter({
      importBody: `import Body from 'react-muscle-highlighter';`,
      view: `<Body side={side} scale={1.5} colors={colours} data={dataOf(state)} onBodyPartPress={({ slug }, part) => told(slug, part, toggle)} />`,
      datum: `{ slug, intensity }`,
      shapes: '[data-side] path',
    }),
  },
  {
    name: '@mjcdev/react-body-highlighter',
    hasBody: true,
    note: 'Holds a male and a female figure, both in its bytes; the male one is shown. A mark is a muscle, here on both sides and in both views at once.',
    entry: `export { default } from '@mjcdev/react-body-highlighter';`,
    code: highlighter({
      importBody: `import BodyModule from '@mjcdev/react-body-highlighter'; const Body = BodyModule.default ?? BodyModule;`,
      view: `<Body side={side} scale={1.5} colors={colours} data={dataOf(state)} onBodyPartClick={({ slug }, part) => told(slug, part, toggle)} />`,
      datum: `{ slug, intensity }`,
      shapes: '[data-side] path',
    }),
  },
  {
    name: 'body-muscles',
    hasBody: true,
    isVanilla: true,
    note: 'One figure, no React: it writes its SVG itself. A mark is a muscle of one side. Its colours fade in over 200 ms: the frame in which that begins is measured.',
    entry: `export { BodyChart, ViewSide } from 'body-muscles';`,
    code: `${muscles}
      import { BodyChart, INTENSITY_COLORS, MUSCLE_MAP, ViewSide } from 'body-muscles';
      const ids = MUSCLE_MAP.map(({ id }) => id).sort();
      let charts = [], state;
      const put = (id, intensity, selected) => {
        state = { ...state, [id]: { intensity, selected } };
        for (const chart of charts) chart.update({ bodyState: state });
      };
      globalThis.bench = {
        prepare(count) { state = Object.fromEntries(ids.slice(0, count).map((id, i) => [id, { intensity: 1 + (i % 10), selected: false }])); },
        mount(host) {
          host.style.display = 'flex';
          charts = ['front', 'back'].map((side) => {
            const half = document.createElement('div');
            half.style.cssText = 'width:300px;height:700px';
            half.dataset.side = side;
            host.append(half);
            return new BodyChart(half, { view: ViewSide[side.toUpperCase()], bodyState: state, onMuscleClick: (id) => told(id, undefined, () => put(id, 7, true)) });
          });
        },
        change(step) { put(ids[0], 1 + (step % 10), false); },
        ...onShapes('.body-chart-muscle', (shape) => lookOf(shape) !== INTENSITY_COLORS[0]),
      };
    `,
  },
  {
    name: '@annotorious/react',
    isDragged: true,
    note: 'Annotates any picture, with selection, editing, undo and redo; it has no body, so it is given a plain grey picture of 1000 × 1000. Its annotator of images is measured, its OpenSeadragon viewer is not.',
    entry: `export { Annotorious, ImageAnnotator } from '@annotorious/react';`,
    style: '@annotorious/react/annotorious-react.css',
    code: `${react}
      import { Annotorious, ImageAnnotator, useAnnotator } from '@annotorious/react';
      import '@annotorious/react/annotorious-react.css';
      const picture = 'data:image/svg+xml,' + encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="1000"><rect width="1000" height="1000" fill="#eee"/></svg>');
      const annotation = (i, size = 12) => {
        const [x, y] = [10 + ((i * 97) % 970), 10 + ((i * 61) % 970)];
        return { id: 'm' + i, bodies: [], target: { annotation: 'm' + i, selector: { type: 'RECTANGLE', geometry: { x, y, w: size, h: size, bounds: { minX: x, minY: y, maxX: x + size, maxY: y + size } } } } };
      };
      const shown = () => document.querySelectorAll('.a9s-annotation:not(.a9s-rubberband)');
      let annotations, annotator, ready;
      function Marks() {
        const it = useAnnotator();
        useEffect(() => {
          if (!it) return;
          annotator = it;
          it.setAnnotations(annotations);
          ready();
        }, [it]);
        return null;
      }
      const App = () => <Annotorious><ImageAnnotator tool="rectangle"><img src={picture} width="1000" height="1000" alt="" /></ImageAnnotator><Marks /></Annotorious>;
      globalThis.bench = {
        App,
        prepare(count) { annotations = Array.from({ length: count }, (_, i) => annotation(i)); },
        mount(host) {
          const done = new Promise((resolve) => (ready = resolve));
          render(host, <App />);
          return done;
        },
        change(step) { annotator.updateAnnotation(annotation(0, 12 + (step % 5))); },
        regions: () => [],
        marked: () => [...shown()].map((shape) => ({ name: shape.dataset.id, look: shape.innerHTML })),
        target: () => document.querySelector('.a9s-annotationlayer'),
        isAnswered: () => shown().length > annotations.length,
      };
    `,
  },
];
