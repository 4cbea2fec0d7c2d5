/** Whether there is such a day (`2026-11-22`). Engines roll 30 February over to March; then it does not come out as it went in. */
export function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
