// How charts were counted up to palpate 0.1: cells in lists of runs, merged for each chart. Kept for comparison, and as an oracle for tests.
const cellSize = 4;

function runAt({ left, top, columns, rows }, [x, y]) {
  const [column, row] = [Math.floor((x - left) / cellSize), Math.floor((y - top) / cellSize)];
  return column >= 0 && column < columns && row >= 0 && row < rows ? [{ row, from: column, to: column }] : [];
}

function runsIn({ left, top, columns, rows }, polygon) {
  const crossings = new Map();
  for (const ring of polygon)
    ring.forEach(([x2, y2], i) => {
      const [x1, y1] = ring[i ? i - 1 : ring.length - 1] ?? [x2, y2];
      const first = Math.max(0, Math.ceil((Math.min(y1, y2) - top) / cellSize - 0.5));
      const end = Math.min(rows, (Math.max(y1, y2) - top) / cellSize - 0.5);
      for (let row = first; row < end; row++) {
        const x = x1 + ((x2 - x1) * (top + (row + 0.5) * cellSize - y1)) / (y2 - y1);
        const found = crossings.get(row);
        if (found) found.push(x);
        else crossings.set(row, [x]);
      }
    });
  return [...crossings].flatMap(([row, xs]) => {
    xs.sort((a, b) => a - b);
    return xs.flatMap((x, i) => {
      if (i % 2) return [];
      const from = Math.max(0, Math.ceil((x - left) / cellSize - 0.5));
      const to = Math.min(columns - 1, Math.floor(((xs[i + 1] ?? x) - left) / cellSize - 0.5));
      return from <= to ? [{ row, from, to }] : [];
    });
  });
}

function mergeRuns(runs) {
  const sorted = [...runs].sort((a, b) => a.row - b.row || a.from - b.from);
  const merged = [];
  for (const run of sorted) {
    const last = merged.at(-1);
    if (last && last.row === run.row && run.from <= last.to + 1) merged[merged.length - 1] = { ...last, to: Math.max(last.to, run.to) };
    else merged.push(run);
  }
  return merged;
}

const zonesOfMark = (mark) => (mark.kind === 'tenderness' ? [mark.zone] : mark.areas.flatMap(({ zones }) => zones.filter(({ covered }) => covered > 0).map(({ zone }) => zone)));

/** `addChart` for these grids. */
export function addChartBefore(gridOf, frequency, chart) {
  const marks = chart.marks.filter(({ kind }) => frequency.kinds.includes(kind));
  for (const zone of new Set(marks.flatMap(zonesOfMark))) if (Object.hasOwn(frequency.zones, zone)) frequency.zones[zone] += 1;
  const runs = new Map();
  const add = (view, more) => runs.set(view, [...(runs.get(view) ?? []), ...more]);
  for (const mark of marks) {
    if (mark.kind === 'tenderness') add(mark.view, runAt(gridOf(mark.view), mark.at));
    else for (const { view, polygons } of mark.areas) add(view, polygons.flatMap((polygon) => runsIn(gridOf(view), polygon)));
  }
  for (const [view, list] of runs) {
    const cells = frequency.cells[view];
    const { columns } = gridOf(view);
    for (const { row, from, to } of mergeRuns(list)) for (let at = row * columns + from; at <= row * columns + to; at++) cells[at] = (cells[at] ?? 0) + 1;
  }
  frequency.charts += 1;
  return frequency;
}
