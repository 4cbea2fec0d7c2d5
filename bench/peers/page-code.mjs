// Code with which several of the measured pages begin.

export const react = `
  import { useState, useEffect } from 'react';
  import { createRoot } from 'react-dom/client';
  import { flushSync } from 'react-dom';
  const render = (host, content) => flushSync(() => createRoot(host).render(content));
`;

/** Shared by packages that draw muscles: shapes below a `[data-side]`, whose names a click reveals without marking anything. */
export const muscles = `
  let isAsking = false, answer;
  const told = (mark, side, toggle) => { if (isAsking) answer = { mark, name: side ? mark + ' ' + side : mark }; else toggle(mark); };
  const ask = (element) => {
    isAsking = true;
    answer = undefined;
    element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    isAsking = false;
    return answer && { ...answer, view: element.closest('[data-side]').dataset.side, element };
  };
  const lookOf = (shape) => shape.style.fill || shape.getAttribute('fill');
  const areaOf = ({ width, height }) => width * height;
  const outlineOf = (shape) => shape.getAttribute('d') ?? shape.getAttribute('points');
  const onShapes = (selector, isMarked) => ({
    regions: () => [...document.querySelectorAll(selector)].map(ask).filter(Boolean),
    marked: () => [...document.querySelectorAll(selector)].filter(isMarked).map((shape) => ({ name: ask(shape).mark, look: lookOf(shape) })),
    // The largest one that lies on top in its own middle.
    target: () => [...document.querySelectorAll(selector)]
      .map((shape) => ({ shape, box: shape.getBoundingClientRect() }))
      .filter(({ shape, box }) => !isMarked(shape) && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2) === shape && ask(shape))
      .sort((a, b) => areaOf(b.box) - areaOf(a.box))[0]?.shape,
    // Not the element itself: some draw it again.
    isAnswered: (target) => [...document.querySelectorAll(selector)].some((shape) => outlineOf(shape) === outlineOf(target) && isMarked(shape)),
  });
`;

/** Packages of the react-native-body-highlighter family: a list of muscles in, coloured shapes out. */
export const highlighter = ({ importBody, view, datum, shapes }) => `${react}${muscles}
  ${importBody}
  const colours = ['crimson', 'navy'];
  let marks, set;
  const dataOf = (state) => state.map(({ slug, intensity }) => (${datum}));
  const toggle = (slug) => set((last) => [...last.filter((item) => item.slug !== slug), { slug, intensity: 2 }]);
  function App() {
    const [state, setState] = useState(marks);
    set = setState;
    return <div style={{ display: 'flex' }}>{['front', 'back'].map((side) => <div key={side} data-side={side}>${view}</div>)}</div>;
  }
  globalThis.bench = {
    App,
    prepare(count, names) { marks = names.slice(0, count).map((slug, i) => ({ slug, intensity: 1 + (i % 2) })); },
    mount(host) { render(host, <App />); },
    change(step) { flushSync(() => set((last) => last.map((item, i) => (i === 0 ? { ...item, intensity: 1 + (step % 2) } : item)))); },
    ...onShapes('${shapes}', (shape) => colours.includes(lookOf(shape))),
  };
`;
