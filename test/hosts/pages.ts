import bootstrap from 'bootstrap/dist/css/bootstrap.css?inline';
import materialize from '@materializecss/materialize/dist/css/materialize.css?inline';
import milligram from 'milligram/dist/milligram.css?inline';
import mvp from 'mvp.css/mvp.css?inline';
import pico from '@picocss/pico/css/pico.css?inline';
import picnic from 'picnic/picnic.min.css?inline';
import preflight from 'tailwindcss/preflight.css?raw';
import water from 'water.css/out/water.css?inline';
import looks from '../../src/styles.css?inline';

/** What Tailwind 4 makes of `@import 'tailwindcss'` for a page without classes of its own: its layers, and what it resets in one. */
const tailwind = `@layer theme, base, components, utilities; @layer base { ${preflight.replace(/--theme\(\s*--[\w-]+,\s*([^()]*(?:\([^()]*\)[^()]*)*)\)/g, '$1')} }`;

const legacy = `
  * { box-sizing: content-box; margin: 0; padding: 0; max-width: 100%; letter-spacing: 1px; line-height: 2; color: #333; transition: all 0.3s; outline: none; }
  html { font-size: 62.5%; }
  body { writing-mode: vertical-rl; text-transform: uppercase; text-align: center; }
  button { width: 100%; margin: 10px; float: left; background: navy; color: white; text-transform: uppercase; }
  button::before, label::after { content: '*'; color: red; }
  input { width: 300px; position: relative; opacity: 1; appearance: auto; }
  input, select, textarea { display: block; margin-bottom: 20px; padding: 12px; font-size: 9px; }
  label, legend { display: block; width: 100%; float: left; font-weight: bold; }
  svg { max-width: 100%; height: auto; display: inline; fill: currentColor; }
  svg path { fill: black; stroke: red; }
  p, li, td, th, h2, h3, summary { font-size: 10px; padding: 20px; border: 3px solid red; }
  ul, ol { list-style: square inside; }
  table { display: block; width: 200px; }
  fieldset { border: 2px groove gray; padding: 20px; min-width: 50%; }
  figure { margin: 1em 40px; }
  section { display: flex; justify-content: center; padding: 4rem; }
  details { border: 1px solid; padding: 1em; } details[open] > summary { margin-bottom: 2em; }
  dialog { position: static; width: 200px; }
  div { overflow: hidden; } span { display: inline-block; font-size: 10px; }
`;

/** The stylesheets of pages, as they come. */
export const pages = { 'Tailwind 4': tailwind, 'Bootstrap 5': bootstrap, Pico: pico, Milligram: milligram, MVP: mvp, 'Water.css': water, Materialize: materialize, Picnic: picnic, 'a legacy page': legacy };

/** Puts stylesheets into the page in this order, and says how to take them out again. */
function addStyles(...sheets: readonly string[]): () => void {
  const added = sheets.map((css) => Object.assign(document.createElement('style'), { textContent: css }));
  document.head.append(...added);
  return () => added.forEach((style) => style.remove());
}

/** The page's stylesheet before the map's, or after it, as a build in pieces brings it. */
export const addPage = (css: string, order: 'before' | 'after'): (() => void) => (order === 'before' ? addStyles(css, looks) : addStyles(looks, css));
