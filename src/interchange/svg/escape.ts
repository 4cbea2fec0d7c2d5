/** What XML 1.0 cannot hold, or should not: control characters, half characters, the two that are no characters. */
const unwritable = /(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text that stays text, between tags and in attributes, in SVG and in HTML. */
export const escapeText = (text: string): string => text.replace(unwritable, '\uFFFD').replace(/[&<>"']/g, (character) => entities[character] ?? '');
