// What is measured, each as the code of a page. A page puts an object `bench` on the window:
//   mount(count)   front and back with so many marks (or as many regions as there are), resolves when React or the package is done
//   change(step)   makes one mark or region different
//   tapTarget()    an element that answers to a tap by showing a mark or a colour
//   left()         { front, back }: elements that show the patient's LEFT biceps and hamstring, where the package knows sides
// `zones` says how many regions front and back have; `most` how many marks it can hold.

import { anchorOf, getZone, zoneIds } from '../../dist/core.js';

const react = `
  import { useState, useEffect } from 'react';
  import { createRoot } from 'react-dom/client';
  import { flushSync } from 'react-dom';
`;

/** Region highlighters of the react-native-body-highlighter family: a list of muscles in, coloured shapes out. */
const highlighter = ({ importBody, view, toData, slugs, isLeftSide }) => `${react}
  ${importBody}
  const slugs = ${JSON.stringify(slugs)};
  let set;
  const dataOf = (state) => state.map(({ slug, intensity }) => (${toData}));
  function App({ count }) {
    const [state, setState] = useState(() => slugs.slice(0, count).map((slug, i) => ({ slug, intensity: 1 + (i % 2) })));
    set = setState;
    const toggle = (slug) => setState((last) => [...last.filter((item) => item.slug !== slug), { slug, intensity: 2 }]);
    return <div style={{ display: 'flex' }}>{['front', 'back'].map((side) => <div key={side} data-side={side}>${view}</div>)}</div>;
  }
  const toggleOf = (slug) => set((last) => [...last.filter((item) => item.slug !== slug), { slug, intensity: 2 }]);
  window.bench = {
    App,
    mount(count) { flushSync(() => createRoot(document.getElementById('root')).render(<App count={count} />)); },
    change(step) { flushSync(() => set((last) => last.map((item, i) => (i === 0 ? { ...item, intensity: 1 + (step % 2) } : item)))); },
    // The largest shape that is no outline: what lies on top in its own middle.
    tapTarget: () => [...document.querySelectorAll('[data-side=front] path, [data-side=front] polygon')]
      .map((shape) => ({ shape, box: shape.getBoundingClientRect() }))
      .filter(({ shape, box }) => document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2) === shape && getComputedStyle(shape).fill !== 'none')
      .sort((a, b) => b.box.width * b.box.height - a.box.width * a.box.height)[0]?.shape,
    left: ${isLeftSide ?? 'null'},
  };
`;

const nativeSlugs = ['chest', 'biceps', 'abs', 'quadriceps', 'obliques', 'deltoids', 'forearm', 'hamstring', 'calves', 'gluteal', 'trapezius', 'triceps', 'neck', 'tibialis', 'knees', 'head', 'hands', 'feet', 'upper-back', 'lower-back', 'adductors', 'hair', 'ankles'];

/** Draws only the left of a muscle, in a colour of its own, and finds what has it. */
const leftByColour = `async () => {
  const found = {};
  for (const [side, slug] of [['front', 'biceps'], ['back', 'hamstring']]) {
    const host = document.createElement('div');
    document.body.append(host);
    flushSync(() => createRoot(host).render(<Body data={[{ slug, intensity: 1, side: 'left' }]} colors={['#123456', '#123456']} side={side} />));
    const box = host.querySelector('svg').getBoundingClientRect();
    const shape = [...host.querySelectorAll('path')].find((path) => /#123456|rgb\\(18, 52, 86\\)/i.test(path.getAttribute('fill') + getComputedStyle(path).fill));
    const at = shape?.getBoundingClientRect();
    found[side] = at ? (at.left + at.width / 2 < box.left + box.width / 2 ? 'left' : 'right') : null;
    host.remove();
  }
  return found;
}`;

/** A chart comes with its places, as the regions of the others come with their names. */
const spots = zoneIds.map((id) => getZone(id)).filter(({ view }) => ['front', 'back'].includes(view)).map(({ id, view }) => ({ view, zone: id, at: anchorOf(id) }));

export const subjects = [
  {
    name: 'palpate',
    from: 'dist',
    zones: 216,
    most: Infinity,
    entry: `export { BodyMap } from '../../dist/index.js';`,
    style: '../../dist/styles.css',
    code: `${react}
      import { BodyMap, createBodyMapStore, createChart } from '../../dist/index.js';
      import '../../dist/styles.css';
      const spots = ${JSON.stringify(spots)};
      const mark = (i) => ({ id: 'm' + i, kind: 'tenderness', ...spots[(i * 37) % spots.length], intensity: i % 11, by: 'patient', createdAt: '2026-11-22T10:15:00Z' });
      const charts = Object.fromEntries([10, 100, 1000, 10000].map((count) => [count, { ...createChart({ id: 'chart' }), marks: Array.from({ length: count }, (_, i) => mark(i)) }]));
      let store;
      const App = ({ count }) => <BodyMap store={(store = createBodyMapStore({ chart: charts[count] }))} />;
      window.bench = {
        App,
        mount(count) { flushSync(() => createRoot(document.getElementById('root')).render(<App count={count} />)); },
        change(step) { flushSync(() => store.getState().editMark('m0', { intensity: step % 11 })); },
        tapTarget: () => document.querySelector('[data-zone="front.sternum"]'),
        left: () => Object.fromEntries([['front', 'front.upper-arm-front.left'], ['back', 'back.thigh-back.left']].map(([view, id]) => {
          const box = document.querySelector('[data-view=' + view + '] svg').getBoundingClientRect();
          const at = (document.querySelector('[data-zone="' + id + '"]') ?? document.querySelector('[data-zone^="' + view + '."][data-zone$=".left"]')).getBoundingClientRect();
          return [view, at.left + at.width / 2 < box.left + box.width / 2 ? 'left' : 'right'];
        })),
        camera(scale) { store.getState().setCamera('front', { scale, centre: [240, 500] }); },
      };
    `,
  },
  {
    name: 'react-body-highlighter',
    zones: 22,
    most: 18,
    entry: `export { default } from 'react-body-highlighter';`,
    code: highlighter({
      importBody: `import ModelModule from 'react-body-highlighter'; const Body = ModelModule.default ?? ModelModule;`,
      view: `<Body type={side === 'front' ? 'anterior' : 'posterior'} style={{ width: 300 }} data={dataOf(state)} onClick={({ muscle }) => toggle(muscle)} />`,
      toData: `{ name: slug, muscles: [slug], frequency: intensity }`,
      slugs: ['chest', 'biceps', 'abs', 'quadriceps', 'obliques', 'front-deltoids', 'forearm', 'hamstring', 'calves', 'gluteal', 'trapezius', 'triceps', 'neck', 'upper-back', 'lower-back', 'adductor', 'head', 'back-deltoids'],
    }),
  },
  {
    name: 'react-muscle-highlighter',
    zones: 46,
    most: 23,
    entry: `export { default } from 'react-muscle-highlighter';`,
    code: highlighter({
      importBody: `import Body from 'react-muscle-highlighter';`,
      view: `<Body side={side} scale={1.5} data={dataOf(state)} onBodyPartPress={({ slug }) => toggle(slug)} />`,
      toData: `{ slug, intensity }`,
      slugs: nativeSlugs,
      isLeftSide: leftByColour,
    }),
  },
  {
    name: '@mjcdev/react-body-highlighter',
    zones: 46,
    most: 23,
    entry: `export { default } from '@mjcdev/react-body-highlighter';`,
    code: highlighter({
      importBody: `import BodyModule from '@mjcdev/react-body-highlighter'; const Body = BodyModule.default ?? BodyModule;`,
      view: `<Body side={side} scale={1.5} data={dataOf(state)} onBodyPartClick={({ slug }) => toggle(slug)} onBodyPartPress={({ slug }) => toggle(slug)} />`,
      toData: `{ slug, intensity }`,
      slugs: nativeSlugs,
      isLeftSide: leftByColour,
    }),
  },
  {
    name: 'body-muscles',
    zones: 89,
    most: 89,
    entry: `export { BodyChart, ViewSide } from 'body-muscles';`,
    isVanilla: true,
    code: `
      import * as package_ from 'body-muscles';
      const { BodyChart, ViewSide } = package_;
      let charts, state;
      const redraw = () => charts.forEach((chart) => chart.update({ bodyState: state }));
      window.bench = {
        mount(count) {
          state = {};
          const root = document.getElementById('root');
          root.style.display = 'flex';
          charts = [ViewSide.FRONT, ViewSide.BACK].map((view) => {
            const host = document.createElement('div');
            host.style.cssText = 'width:300px;height:700px';
            root.append(host);
            return new BodyChart(host, { view, bodyState: state, onMuscleClick: (id) => { state = { ...state, [id]: { intensity: 7, selected: true } }; redraw(); } });
          });
          const ids = [...root.querySelectorAll('[id], [data-muscle-id], [data-id]')].map((element) => element.dataset.muscleId ?? element.dataset.id ?? element.id).filter(Boolean);
          this.ids = [...new Set(ids)];
          state = Object.fromEntries(this.ids.slice(0, count).map((id, i) => [id, { intensity: i % 11, selected: false }]));
          redraw();
        },
        change(step) { const [id] = this.ids; state = { ...state, [id]: { intensity: step % 11, selected: false } }; redraw(); },
        tapTarget: () => [...document.querySelectorAll('#root > div:first-child path')].sort((a, b) => b.getBoundingClientRect().width * b.getBoundingClientRect().height - a.getBoundingClientRect().width * a.getBoundingClientRect().height)[0],
        left: () => null,
      };
    `,
  },
  {
    name: '@annotorious/react',
    zones: 0,
    most: Infinity,
    note: 'annotates any picture; here a plain one of the same size',
    entry: `export { Annotorious, ImageAnnotator } from '@annotorious/react';`,
    code: `${react}
      import { Annotorious, ImageAnnotator, useAnnotator } from '@annotorious/react';
      import '@annotorious/react/annotorious-react.css';
      const picture = 'data:image/svg+xml,' + encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="1000"><rect width="1000" height="1000" fill="#eee"/></svg>');
      const annotation = (i, size = 12) => {
        const [x, y] = [10 + ((i * 97) % 970), 10 + ((i * 61) % 970)];
        return { id: 'm' + i, bodies: [], target: { annotation: 'm' + i, selector: { type: 'RECTANGLE', geometry: { x, y, w: size, h: size, bounds: { minX: x, minY: y, maxX: x + size, maxY: y + size } } } } };
      };
      let annotator, ready;
      function Marks({ count }) {
        const it = useAnnotator();
        useEffect(() => {
          if (!it) return;
          annotator = it;
          it.setAnnotations(Array.from({ length: count }, (_, i) => annotation(i)));
          ready();
        }, [it, count]);
        return null;
      }
      const App = ({ count }) => <Annotorious><ImageAnnotator tool="rectangle" drawingMode="click"><img src={picture} width="1000" height="1000" alt="" /></ImageAnnotator><Marks count={count} /></Annotorious>;
      window.bench = {
        App,
        mount(count) {
          const done = new Promise((resolve) => (ready = resolve));
          createRoot(document.getElementById('root')).render(<App count={count} />);
          return done;
        },
        change(step) { annotator.updateAnnotation(annotation(0, 12 + (step % 5))); },
        tapTarget: () => null, // two clicks make a rectangle
        left: () => null,
      };
    `,
  },
];
