// RESULTS.md has sections of several benchmarks: each replaces its own.

const bordersOf = (name) => [`<!-- ${name} -->\n`, `<!-- end of ${name} -->\n`];

/** A section in a text, with its markers; nothing if it is missing. */
export function sectionOf(text, name) {
  const [begin, end] = bordersOf(name);
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  return from < 0 || to < from ? '' : text.slice(from, to + end.length);
}

/** The text with a new version of the section, at the end if it was missing. */
export function replaceSection(text, name, content) {
  const [begin, end] = bordersOf(name);
  const old = sectionOf(text, name);
  const section = `${begin}${content}${end}`;
  return old ? text.replace(old, () => section) : `${text.trimEnd()}\n\n${section}`;
}
