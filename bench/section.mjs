// RESULTS.md has sections of several benchmarks: each writes its own and leaves the others as they are.

const bordersOf = (name) => [`<!-- ${name} -->\n`, `<!-- end of ${name} -->\n`];

/** A section as it stands in a text, with its borders; nothing where there is none. */
export function sectionOf(text, name) {
  const [begin, end] = bordersOf(name);
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  return from < 0 || to < from ? '' : text.slice(from, to + end.length);
}

/** The text with the section anew, at its end where it was not there. */
export function replaceSection(text, name, content) {
  const [begin, end] = bordersOf(name);
  const old = sectionOf(text, name);
  const section = `${begin}${content}${end}`;
  return old ? text.replace(old, () => section) : `${text.trimEnd()}\n\n${section}`;
}
