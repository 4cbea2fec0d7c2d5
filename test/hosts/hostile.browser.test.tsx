import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs, seedOf } from '../slow.js';
import { addPage } from './pages.js';
import { renderFull, mapOf } from './full-map.js';
import { differences, inherited, stylesOf } from './seen.js';

// Page rules for elements have no visible effect on the map.

const elements = ['*', 'div', 'span', 'button', 'label', 'input', 'select', 'textarea', 'p', 'ul', 'li', 'h2', 'svg', 'svg *', 'path', 'g', 'fieldset', 'legend', 'figure', 'figcaption', 'section', 'summary', 'details', 'em'];
const selectors = [...elements, ...elements.map((element) => `body ${element}`), '[type=radio] + span', 'label > span', '[role=button]', '[aria-pressed]', '[class]', 'button::before', 'label::after', 'span::before', '[type=checkbox] + span::after', 'div:first-child', 'li:nth-child(odd)'];
const declarations = [
  'display: none', 'display: block', 'display: inline-block', 'position: relative', 'position: static', 'float: left', 'box-sizing: content-box', 'margin: 13px', 'margin: 0', 'padding: 21px', 'padding: 0', 'border: 4px solid red', 'border-radius: 0',
  'width: 300px', 'width: 100%', 'height: auto', 'height: 17px', 'min-width: 240px', 'max-width: 50px', 'min-height: 90px', 'max-height: 9px', 'inset: 5px', 'top: 40px', 'overflow: hidden', 'visibility: hidden', 'opacity: 0.2', 'z-index: 9',
  'background: navy', 'color: silver', 'box-shadow: 0 0 9px red', 'outline: none', 'filter: blur(3px)', 'transform: rotate(9deg)', 'transition: all 2s', 'animation: spin 1s', 'appearance: auto', 'pointer-events: none', 'fill: red', 'stroke: red', 'stroke-width: 9',
  'font: italic 9px serif', 'font-size: 8px', 'font-size: 3em', 'font-weight: 900', 'line-height: 3', 'letter-spacing: 4px', 'word-spacing: 9px', 'text-transform: uppercase', 'text-align: center', 'text-indent: 40px', 'text-decoration: underline', 'white-space: nowrap', 'list-style: square inside', 'vertical-align: top', 'writing-mode: vertical-rl', "content: '*'",
  'flex: 1', 'flex-direction: column', 'align-items: end', 'justify-content: center', 'gap: 30px', 'grid-template-columns: 1fr', 'order: 3', 'aspect-ratio: 3', 'columns: 2',
  'touch-action: none', 'direction: rtl', 'container-type: size', 'contain: strict', 'content-visibility: hidden', 'isolation: isolate', 'will-change: transform', 'zoom: 1.3', 'translate: 9px', 'rotate: 9deg', 'scale: 2', 'transform-origin: 0 0', 'perspective: 90px', 'object-fit: cover',
  'justify-self: end', 'justify-items: end', 'grid-area: 2 / 2', 'mask: linear-gradient(#000, #0000)', 'backdrop-filter: blur(3px)', '-webkit-text-fill-color: red', 'text-overflow: ellipsis', 'text-emphasis: dot', 'hyphens: auto', 'caret-color: red', 'scroll-behavior: smooth', 'scroll-snap-type: y mandatory',
  'scroll-margin: 40px', 'scroll-padding: 40px', 'overscroll-behavior: none', 'overflow-anchor: none', 'forced-color-adjust: none', 'print-color-adjust: exact', 'fill-opacity: 0.2', 'stroke-opacity: 0.2', 'stroke-linecap: square', 'paint-order: stroke', 'text-anchor: end', 'dominant-baseline: hanging', 'vector-effect: non-scaling-stroke',
];
/** Readers may change these by important rules; marks are placed by their style attribute, and views and the sheet move, which only an important rule prevents. */
const readers = /^(inset|top|translate|margin|font: |line-height|letter-spacing|word-spacing)/;
/** A page may decide how the map's own element is laid out and whether it is shown, but inherited values do not reach the map. */
const comesDown = /^(color|fill|stroke|font: |font-weight|line-height|letter-spacing|word-spacing|text-(?!decoration)|white-space|list-style)/;
const rule = fc.tuple(fc.constantFrom(...selectors), fc.subarray(declarations, { minLength: 1, maxLength: 6 }), fc.boolean(), fc.boolean()).map(([selector, body, isImportant, isLayered]) => {
  // A layer that is named after ours changes how text is spaced, too: the guide says to name it first.
  const said = body.filter((declaration) => !(isLayered && readers.test(declaration)));
  const [element, ...part] = selector.split('::');
  // Adds nothing to the specificity.
  const within = said.every((declaration) => comesDown.test(declaration)) ? '' : ':where(.palpate *)';
  const text = `${[`${element}${within}`, ...part].join('::')} { ${said.map((declaration) => `${declaration}${isImportant && !readers.test(declaration) ? ' !important' : ''};`).join(' ')} }`;
  return isLayered ? `@layer page { ${text} }` : text;
});

it('random rules for elements change nothing on it', { timeout: 600_000 }, async () => {
  const takeOut = addPage('', 'after');
  const map = mapOf((await renderFull(1100)).container);
  const alone = stylesOf(map, inherited);
  fc.assert(
    fc.property(fc.array(rule, { minLength: 1, maxLength: 4 }), (rules) => {
      const style = document.head.appendChild(Object.assign(document.createElement('style'), { textContent: rules.join('\n') }));
      const found = differences(alone, stylesOf(map, inherited));
      style.remove();
      expect(found.slice(0, 5), rules.join('\n')).toEqual([]);
    }),
    { numRuns: runs(25), seed: seedOf(15) },
  );
  takeOut();
});
