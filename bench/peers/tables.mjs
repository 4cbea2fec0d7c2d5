// Parts of the report: cells, rows, and comparisons.

/** Milliseconds of a frame at 60 Hz: nothing changes between two frames. */
const frame = 1000 / 60;
export const counts = [10, 100, 1000, 10000];

export const kb = (value) => (value / 1000).toFixed(1);
export const kbWhole = (value) => (value / 1000).toFixed(0);
const ms = (value) => (value < 10 ? value.toFixed(1) : value.toFixed(0));
export const count = (value) => value.toLocaleString('en');
export const amongs = counts.map((marks) => `among ${count(marks)}`);
export const title = ({ name, version }) => `${name} ${version}`;
export const head = (...names) => `| ${names.join(' | ')} |\n|${names.map((_, i) => (i ? '--:' : '---')).join('|')}|`;
export const listed = (names) => (names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names[0]);

/** Median with spread; a single value has none. */
function spread(value, words = ms) {
  if (!value) return '–';
  return value.count === 1 ? `${words(value.median)} (once)` : `${words(value.median)} (${words(value.low)}–${words(value.high)})`;
}

/** The ratio to palpate. If only frames are visible, less than one frame is no difference. */
export function ratio(value, own, isFramed = false) {
  if (value === undefined || own === undefined) return '';
  if (isFramed && Math.abs(value - own) < frame) return ' · within a frame';
  return value / own < 0.005 ? ' · under 0.01×' : ` · ${(value / own).toFixed(2)}×`;
}

/** Cells of spreads with ratios; `columns` return a spread of a result. */
export const cells = (result, own, columns) =>
  columns.map(({ of, words, isFramed }) => spread(of(result), words) + (result === own ? '' : ratio(of(result)?.median, of(own)?.median, isFramed)));

export const row = (all) => `| ${all.join(' | ')} |`;
export const rows = (table, columns) => table.map((result) => row([title(result), ...cells(result, table[0], columns)])).join('\n');

/** Which packages beat palpate in a number, and why. */
export function ahead(table, what, of, why = '', isFramed = false) {
  const [own, ...others] = table.map((result) => ({ name: result.name, value: of(result) })).filter(({ value }) => value !== undefined);
  const least = isFramed ? frame : 0;
  const before = others.filter(({ value }) => own.value - value > least).map(({ name }) => name);
  const beside = isFramed ? others.filter(({ value }) => Math.abs(own.value - value) <= least).map(({ name }) => name) : [];
  return [
    before.length > 0 ? `Ahead of palpate in ${what}: ${listed(before)}.${why && ` ${why}`}` : `None is ahead of palpate in ${what}.`,
    ...(beside.length > 0 ? [`Within one frame of it, which says nothing: ${listed(beside)}.`] : []),
  ].join(' ');
}

export const medianAt = (marks, key) => ({ at }) => at[marks][key]?.median;
export const at = (marks, key, more = {}) => ({ of: (result) => result.at[marks][key], ...more });
