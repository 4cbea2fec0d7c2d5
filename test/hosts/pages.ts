import bootstrap from 'bootstrap/dist/css/bootstrap.css?inline';
import materialize from '@materializecss/materialize/dist/css/materialize.css?inline';
import milligram from 'milligram/dist/milligram.css?inline';
import mvp from 'mvp.css/mvp.css?inline';
import pico from '@picocss/pico/css/pico.css?inline';
import picnic from 'picnic/picnic.min.css?inline';
import preflight from 'tailwindcss/preflight.css?raw';
import water from 'water.css/out/water.css?inline';
import looks from '../../src/styles.css?inline';
import legacy from './legacy.css?inline';

/** What Tailwind 4 makes of `@import 'tailwindcss'` for a page without classes of its own: its layers, and what it resets in one. */
const tailwind = `@layer theme, base, components, utilities; @layer base { ${preflight.replace(/--theme\(\s*--[\w-]+,\s*([^()]*(?:\([^()]*\)[^()]*)*)\)/g, '$1')} }`;

/** As popular resets do: no element has the browser's own style. */
const unset = '*:where(:not(html, iframe, canvas, img, svg, video, audio):not(svg *)) { all: unset; display: revert; } *, *::before, *::after { box-sizing: border-box; } button { touch-action: manipulation; } svg { object-fit: cover; }';

/** Element rules in a layer of a framework: they come below ours, so nothing of them must shine through where we say nothing. */
const layered = `@layer base {
  :where(.palpate :not(svg, svg *, .palpate-mark *)) { box-sizing: content-box; margin: 7px; padding: 5px; border: 3px solid red; outline: 2px solid lime; min-width: 40px; max-height: 300px; gap: 9px; letter-spacing: 3px; scale: 0.9; opacity: 0.6; display: inline-flex; place-items: end; float: right; position: relative; inset: 4px; font: italic 30px serif; color: red; background: gold; text-align: end; text-transform: uppercase; white-space: pre; list-style: square; box-shadow: 0 0 9px red; width: 200px; height: 90px; appearance: none; filter: blur(2px); transform: rotate(4deg); transition: all 2s; cursor: wait; visibility: hidden; pointer-events: none; vertical-align: top; overflow: hidden; clip-path: inset(3px); z-index: 4; border-radius: 9px; }
}`;

/** The stylesheets of pages, as they come. */
export const pages = { 'Tailwind 4': tailwind, 'Bootstrap 5': bootstrap, Pico: pico, Milligram: milligram, MVP: mvp, 'Water.css': water, Materialize: materialize, Picnic: picnic, 'a legacy page': legacy, 'a page that unsets everything': unset, 'a page with its rules in a layer': layered };

/** Puts stylesheets into the page in this order, and says how to take them out again. */
function addStyles(...sheets: readonly string[]): () => void {
  const added = sheets.map((css) => Object.assign(document.createElement('style'), { textContent: css }));
  document.head.append(...added);
  return () => added.forEach((style) => style.remove());
}

/** The page's stylesheet before the map's, or after it, as a build in pieces brings it. */
export const addPage = (css: string, order: 'before' | 'after'): (() => void) => (order === 'before' ? addStyles(css, looks) : addStyles(looks, css));
