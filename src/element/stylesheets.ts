/// <reference types="vite/client" />
import looks from '../styles.css?inline';

/**
 * Text styles of a page are inherited into a shadow root, so the map resets them, except those that it follows on purpose. `all` does not affect
 * custom properties, so every `--palpate-*` works. The page's own rules for `body-map` take precedence.
 */
const host = `
  :host { all: initial; display: grid; grid: minmax(0, 1fr) / minmax(0, 1fr); color-scheme: inherit; visibility: inherit; pointer-events: inherit; print-color-adjust: inherit; }
  :host([hidden]) { display: none; }
`;

const made = new WeakMap<Document, CSSStyleSheet[]>();

/**
 * The map's styles for shadow roots of a document, created once. Constructed stylesheets are not inline styles to a strict policy. None for a document
 * without a window, which could not have them: Svelte puts elements into the content of a `<template>` before they reach the page.
 */
export function stylesheetsFor(page: Document): CSSStyleSheet[] {
  const Sheet = page.defaultView?.CSSStyleSheet;
  if (!Sheet) return [];
  let sheets = made.get(page);
  if (!sheets) {
    sheets = [host, looks].map((text) => {
      const sheet = new Sheet();
      sheet.replaceSync(text);
      return sheet;
    });
    registerProperties(page);
    made.set(page, sheets);
  }
  return sheets;
}

/** A shadow root ignores the `@property` rules of its stylesheets. */
function registerProperties({ defaultView }: Document): void {
  for (const name of ['--_left', '--_top', '--_size', '--_covered'])
    try {
      defaultView?.CSS.registerProperty(name === '--_covered' ? { name, syntax: '<length>', inherits: false, initialValue: '0px' } : { name, inherits: false });
    } catch {
      // Registered by another copy of the map, or unknown to the browser, where they are inherited: slower, and the same to see.
    }
}
