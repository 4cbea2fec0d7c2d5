/** What XML 1.0 cannot hold: control characters, half characters, the two that are no characters. */
// eslint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text that stays text, between tags and in attributes, in SVG and in HTML. */
export const escapeText = (text: string): string => text.replace(unwritable, '\uFFFD').replace(/[&<>"']/g, (character) => entities[character] ?? '');
