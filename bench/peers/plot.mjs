const counts = [10, 100, 1000, 10000];
const colours = ['#0f766e', '#c2410c', '#7c3aed', '#1d4ed8', '#a16207', '#be185d'];

/** Cost by number of marks, both on logarithmic scales: until painted (solid), script of one change (dashed). */
export function toPlot(table) {
  const [width, height, left, bottom] = [640, 360, 60, 320];
  const x = (count) => left + (Math.log10(count) - 1) * 180;
  const y = (value) => bottom - (Math.log10(Math.max(0.1, value)) + 1) * 60;
  const grown = table.map((result, i) => ({ ...result, colour: colours[i] })).filter(({ at }) => at[100].first);
  const line = ({ name, at, colour }, key, words, dash) => {
    const points = counts.filter((count) => at[count][key]).map((count) => `${x(count)},${y(at[count][key].median).toFixed(1)}`);
    return `<polyline fill="none" stroke="${colour}" stroke-width="2"${dash} points="${points.join(' ')}"><title>${name}, ${words}</title></polyline>`;
  };
  const lines = grown.map((result) => line(result, 'first', 'until painted', '') + line(result, 'changeScript', 'script of one change', ' stroke-dasharray="5 4"'));
  const grid = counts.map((count) => `<path d="M${x(count)} 20V${bottom}" stroke="#ddd"/><text x="${x(count)}" y="${bottom + 18}" text-anchor="middle">${count.toLocaleString('en')}</text>`);
  const scale = [0.1, 1, 10, 100, 1000, 10000].map((value) => `<path d="M${left} ${y(value)}H${width - 20}" stroke="#ddd"/><text x="${left - 6}" y="${y(value) + 4}" text-anchor="end">${value}</text>`);
  const legend = grown.map(({ name, colour }, i) => `<rect x="${left + 10 + i * 190}" y="4" width="12" height="12" fill="${colour}"/><text x="${left + 28 + i * 190}" y="14">${name}</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="11" fill="#333"><rect width="${width}" height="${height}" fill="#fff"/>${grid.join('')}${scale.join('')}${lines.join('')}${legend.join('')}<text x="${width / 2}" y="${height - 6}" text-anchor="middle">marks; ms: until painted (whole), script of one change (dashed)</text></svg>\n`;
}
