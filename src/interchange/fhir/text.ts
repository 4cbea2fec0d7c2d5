// FHIR's strings know four kinds of white space and no control characters, and are never empty.
const foreign = /(?![ \t\r\n])[\s\p{Cc}]/gu;

/** A text as FHIR can hold it; undefined where nothing is left. */
export function fhirText(text: string): string | undefined {
  const cleaned = text.replace(foreign, ' ');
  return cleaned.trim() === '' ? undefined : cleaned;
}

/** Any JSON as a text that FHIR can hold and that is read back to the same. */
export const fhirJson = (value: unknown): string =>
  JSON.stringify(value).replace(foreign, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The words of a term of ours: `taut-band` as "Taut band". */
export const toWords = (term: string): string => term.charAt(0).toUpperCase() + term.slice(1).replaceAll('-', ' ');
