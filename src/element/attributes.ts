import { isZoneId, viewIds, type Perspective, type ViewId, type ZoneId } from '../anatomy/index.js';
import { authors, type Author } from '../chart/index.js';
import type { InspectorForm } from '../ui/index.js';

/** What `<body-map>` reads from its attributes: named as the props of the map, and `no-…` for what is on by itself. */
export const attributeNames = [
  'author', 'large-targets', 'figure', 'figures', 'hidden-zones', 'inspector', 'lang', 'locale', 'no-notes', 'no-shortcuts', 'pen-only', 'perspective', 'readonly', 'required', 'value', 'views',
] as const;

export interface AttributeProps {
  readonly author: Author | undefined;
  readonly inspector: InspectorForm;
  readonly views: readonly (readonly ViewId[])[] | undefined;
  readonly hiddenZones: readonly ZoneId[];
  readonly notes: boolean;
  readonly shortcuts: boolean;
}

/** The props that attributes set. Missing or unknown values are left to the map. */
export function propsOf(element: Element): AttributeProps {
  return {
    author: oneOf(authors, element.getAttribute('author')),
    inspector: oneOf(['patient', 'clinician'] as const, element.getAttribute('inspector')) ?? 'patient',
    views: toViews(element.getAttribute('views')),
    hiddenZones: wordsOf(element.getAttribute('hidden-zones')).filter(isZoneId),
    notes: !element.hasAttribute('no-notes'),
    shortcuts: !element.hasAttribute('no-shortcuts'),
  };
}

/** What attributes say of what a person can change on the map: it holds until then. */
export const perspectiveOf = (element: Element): Perspective => oneOf(['facing', 'mirror'] as const, element.getAttribute('perspective')) ?? 'facing';
export const isPenOnly = (element: Element): boolean => element.hasAttribute('pen-only');
export const hasLargeTargets = (element: Element): boolean => element.hasAttribute('large-targets');

/** Words separated by spaces. */
export const wordsOf = (text: string | null): readonly string[] => text?.split(/\s+/).filter(Boolean) ?? [];

export const oneOf = <T extends string>(words: readonly T[], word: string | null): T | undefined => words.find((known) => known === word);

/** `front back, soles`: front and back together, the soles by themselves. */
function toViews(text: string | null): readonly (readonly ViewId[])[] | undefined {
  const together = text?.split(',').map((part) => wordsOf(part).flatMap((word) => oneOf(viewIds, word) ?? [])).filter((views) => views.length > 0);
  return together?.length ? together : undefined;
}
