// Functions for the measured page, assigned to its window.

/** The end of the next frame: previous content has been painted. */
function nextFrame() {
  return new Promise((resolve) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', resolve, { once: true });
    port1.start();
    port2.postMessage(0);
  }));
}

/** Milliseconds of `work`, and until it has been painted. */
async function untilPainted(work) {
  await nextFrame();
  const start = performance.now();
  await work();
  const done = performance.now();
  await nextFrame();
  return { script: done - start, painted: performance.now() - start };
}

/** Milliseconds to parse and run a script. */
function runScript(source) {
  const script = document.createElement('script');
  script.textContent = source;
  const start = performance.now();
  document.head.append(script);
  return performance.now() - start;
}

/** Changes one mark twelve times; the first two warm up. Throws if nothing visible changes. */
async function changeOften(name) {
  const looks = () => JSON.stringify(window.bench.marked());
  const times = [];
  for (let step = 1; step <= 12; step++) {
    const before = step === 1 ? looks() : undefined;
    times.push(await window.untilPainted(() => window.bench.change(step)));
    if (before === looks()) throw new Error(`${name}: a change is not seen`);
  }
  const middle = (key) => times.slice(2).map((time) => time[key]).sort((a, b) => a - b)[5];
  return { script: middle('script'), painted: middle('painted') };
}

/** From the browser's time of the pointer release until the frame that shows its mark. */
function listenForTap(name, target) {
  window.tapped = new Promise((resolve, reject) => {
    let released;
    addEventListener('pointerup', ({ timeStamp }) => void (released = timeStamp), { capture: true, once: true });
    const end = performance.now() + 3000;
    const look = async () => {
      if (performance.now() > end) return reject(new Error(`${name}: no mark within 3 s of a tap`));
      if (released === undefined || !window.bench.isAnswered(target)) return requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - released);
      return port2.postMessage(0);
    };
    requestAnimationFrame(look);
  });
  window.tapped.catch(() => {}); // rejects the promise
}

/** Names of what can be marked, and on which half of the picture "left" is. */
function learn() {
  const regions = window.bench.regions().filter(({ element }) => element.getClientRects().length > 0);
  const middleOf = (view) => {
    const boxes = regions.filter((region) => region.view === view).map(({ element }) => element.getBoundingClientRect());
    return (Math.min(...boxes.map(({ left }) => left)) + Math.max(...boxes.map(({ right }) => right))) / 2;
  };
  const leftIn = (view) => {
    const halves = new Set(regions.filter((region) => region.view === view && /\bleft\b/.test(region.name)).map(({ element }) => {
      const { left, right } = element.getBoundingClientRect();
      return (left + right) / 2 < middleOf(view) ? 'left' : 'right';
    }));
    return halves.size > 1 ? 'both halves' : [...halves][0];
  };
  return {
    regions: new Set(regions.map(({ view, name }) => `${view} ${name}`)).size,
    names: [...new Set(regions.map(({ mark }) => mark))].sort(),
    left: { front: leftIn('front'), back: leftIn('back') },
  };
}

/** Where the focus is now: on the figure, elsewhere, or nowhere new. */
function focusNow(figure) {
  const { activeElement } = document;
  window.stops ??= new Set();
  if (activeElement === document.body || window.stops.has(activeElement)) return undefined;
  window.stops.add(activeElement);
  return activeElement.closest(figure) ? 'figure' : 'elsewhere';
}

/** Gaps between frames in which the picture moved, for a number of frames. */
async function watchMoves(element, wanted) {
  const place = () => { const { left, top } = element.getBoundingClientRect(); return `${left} ${top}`; };
  const frame = () => new Promise(requestAnimationFrame);
  const gaps = [];
  let [last, lastPlace] = [await frame(), place()];
  for (let i = 0; i < wanted; i++) {
    const now = await frame();
    const nowPlace = place();
    if (nowPlace !== lastPlace) gaps.push(now - last);
    [last, lastPlace] = [now, nowPlace];
  }
  return gaps;
}

export const inPage = [nextFrame, untilPainted, runScript, changeOften, listenForTap, learn, focusNow, watchMoves].map((work) => `window.${work.name} = ${work};`).join('\n');
