/// <reference types="vite/client" />
import looks from '../styles.css?inline';

/**
 * What a page sets for its text is inherited into a shadow root: the map resets it, apart from what it follows on purpose. Custom
 * properties are not touched by `all`, so every `--palpate-*` comes through. The page's own rules for `body-map` win over these.
 */
const host = `
  :host { all: initial; display: grid; grid: minmax(0, 1fr) / minmax(0, 1fr); color-scheme: inherit; visibility: inherit; pointer-events: inherit; print-color-adjust: inherit; }
  :host([hidden]) { display: none; }
`;

const made = new WeakMap<Document, CSSStyleSheet[]>();

/** The looks of the map for shadow roots of a document, made once. Constructed sheets are no inline styles to a strict policy. */
export function stylesheetsFor(page: Document): CSSStyleSheet[] {
  let sheets = made.get(page);
  if (!sheets) {
    const Sheet = (page.defaultView ?? window).CSSStyleSheet;
    sheets = [host, looks].map((text) => {
      const sheet = new Sheet();
      sheet.replaceSync(text);
      return sheet;
    });
    made.set(page, sheets);
  }
  return sheets;
}
