const inFhir = /^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-](0\d|1[0-3]):[0-5]\d|[+-]14:00)$/;

/** A moment of a chart as FHIR's `dateTime` and `instant` can hold it: offsets end at 14 hours there, and there is no year 0. */
export function fhirMoment(moment: string): string | undefined {
  if (inFhir.test(moment)) return moment;
  const time = new Date(moment);
  const utc = Number.isNaN(time.getTime()) ? '' : time.toISOString();
  return inFhir.test(utc) ? utc : undefined;
}
