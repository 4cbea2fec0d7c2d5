import { isZoneId, viewIds, type Perspective, type ViewId, type ZoneId } from '../anatomy/index.js';
import { authors, type Author } from '../chart/index.js';
import type { InspectorForm } from '../ui/index.js';

/** What `<body-map>` reads from its attributes. `inspector` and not `form`: that one names the form that a field belongs to. */
export const attributeNames = [
  'author', 'coarse', 'figure', 'figures', 'hidden-zones', 'inspector', 'lang', 'locale', 'no-keys', 'no-notes', 'pen-only', 'perspective', 'readonly', 'required', 'value', 'views',
] as const;

export interface AttributeProps {
  readonly author: Author | undefined;
  readonly penOnly: boolean | undefined;
  readonly form: InspectorForm;
  readonly views: readonly (readonly ViewId[])[] | undefined;
  readonly hiddenZones: readonly ZoneId[];
  readonly allowNotes: boolean;
  readonly keys: boolean;
}

/** The props of the map that attributes say. What they do not say, or say in words that nobody knows, is left to the map. */
export function propsOf(element: Element): AttributeProps {
  return {
    author: oneOf(authors, element.getAttribute('author')),
    penOnly: element.hasAttribute('pen-only') || undefined,
    form: oneOf(['patient', 'clinician'] as const, element.getAttribute('inspector')) ?? 'patient',
    views: toViews(element.getAttribute('views')),
    hiddenZones: wordsOf(element.getAttribute('hidden-zones')).filter(isZoneId),
    allowNotes: !element.hasAttribute('no-notes'),
    keys: !element.hasAttribute('no-keys'),
  };
}

/** What attributes say of what a person can change on the map: it holds until then. */
export const perspectiveOf = (element: Element): Perspective => oneOf(['facing', 'mirror'] as const, element.getAttribute('perspective')) ?? 'facing';
export const isCoarse = (element: Element): boolean => element.hasAttribute('coarse');

/** Words apart by blanks. */
export const wordsOf = (text: string | null): readonly string[] => text?.split(/\s+/).filter(Boolean) ?? [];

export const oneOf = <T extends string>(words: readonly T[], word: string | null): T | undefined => words.find((known) => known === word);

/** `front back, soles`: front and back together, the soles by themselves. */
function toViews(text: string | null): readonly (readonly ViewId[])[] | undefined {
  const together = text?.split(',').map((part) => wordsOf(part).flatMap((word) => oneOf(viewIds, word) ?? [])).filter((views) => views.length > 0);
  return together?.length ? together : undefined;
}
