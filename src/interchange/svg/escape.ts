/** Characters that XML 1.0 cannot or should not contain: control characters, lone surrogates and two noncharacters. */
const unwritable = /(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Escapes text for elements and attributes, in SVG and HTML. */
export const escapeText = (text: string): string => text.replace(unwritable, '\uFFFD').replace(/[&<>"']/g, (character) => entities[character] ?? '');
