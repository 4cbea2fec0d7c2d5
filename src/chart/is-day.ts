/** Whether there is such a day (`2026-11-22`). Dates roll 30 February over to March; then the month does not come out as it went in. */
export function isDay(day: string): boolean {
  const [year = NaN, month = NaN, number = NaN] = day.split('-').map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, number);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === number;
}
