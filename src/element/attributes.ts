import { isZoneId, viewIds, type Perspective, type ViewId, type ZoneId } from '../anatomy/index.js';
import { authors, type Author } from '../chart/index.js';

/** The attributes of `<body-map>`: named after the props of the map, with `no-…` for what is on by default. */
export interface BodyMapAttributes {
  /** The initial chart, as JSON text. Defaults to an empty chart. */
  readonly value?: string;
  /** The field name in a form. Without it the chart is not submitted. */
  readonly name?: string;
  /** The form cannot be submitted until a mark or "no pain anywhere" is recorded. */
  readonly required?: boolean;
  /** Marks can be selected but not changed. */
  readonly readonly?: boolean;
  /** As in a disabled fieldset: not submitted, validated or editable, but readable. */
  readonly disabled?: boolean;
  /** Who records. Defaults to `patient`. */
  readonly author?: 'patient' | 'clinician' | 'carer';
  /** The fields of the inspector. Defaults to `patient`. */
  readonly inspector?: 'patient' | 'clinician';
  /** The perspective; also when changed later. Defaults to `facing`. */
  readonly perspective?: 'facing' | 'mirror';
  /** Large targets; also when changed later. */
  readonly 'large-targets'?: boolean;
  /** Only a pen marks; also when changed later. */
  readonly 'pen-only'?: boolean;
  /** The figure of an empty chart. Defaults to the first of `figures`. */
  readonly figure?: 'neutral' | 'female' | 'male';
  /** The figures to offer, separated by spaces: `neutral female`. Defaults to `neutral`. */
  readonly figures?: string;
  /** The views to offer: those separated by spaces are shown together, and commas separate groups: `front back, soles`. Defaults to all. */
  readonly views?: string;
  /** Zones that cannot be marked, separated by spaces. Defaults to none. */
  readonly 'hidden-zones'?: string;
  /** Notes cannot be written. */
  readonly 'no-notes'?: boolean;
  /** Letters, digits, signs and shortcuts such as Ctrl+Z are off. */
  readonly 'no-shortcuts'?: boolean;
  /** The language tag, such as `de`. Defaults to `lang`. */
  readonly locale?: string;
  /** The language of the element; that of the page if left out. Used without `locale`. */
  readonly lang?: string;
}

/** Attributes whose changes the element reads. The browser handles `disabled`, and `name` is read when the form is submitted. */
export const attributeNames = [
  'author', 'large-targets', 'figure', 'figures', 'hidden-zones', 'inspector', 'lang', 'locale', 'no-notes', 'no-shortcuts', 'pen-only', 'perspective', 'readonly', 'required', 'value', 'views',
] as const satisfies readonly (keyof BodyMapAttributes)[];

export interface AttributeProps {
  readonly author: Author | undefined;
  readonly inspector: NonNullable<BodyMapAttributes['inspector']>;
  readonly views: readonly (readonly ViewId[])[] | undefined;
  readonly hiddenZones: readonly ZoneId[];
  readonly notes: boolean;
  readonly shortcuts: boolean;
}

/** The props that attributes set. For missing or unknown values the map uses its defaults. */
export function propsOf(element: Element): AttributeProps {
  return {
    author: oneOf(authors, element.getAttribute('author')),
    inspector: oneOf(['patient', 'clinician'] as const, element.getAttribute('inspector')) ?? 'patient',
    views: toViews(element.getAttribute('views')),
    hiddenZones: wordsOf(element.getAttribute('hidden-zones')).filter(isZoneId),
    notes: !isOn(element, 'no-notes'),
    shortcuts: !isOn(element, 'no-shortcuts'),
  };
}

/** Whether an attribute is present. Unlike in HTML, the text `false` counts as absent: Vue, Svelte and Angular write it for `large-targets={false}`. */
export function isOn(element: Element, name: 'readonly' | 'required' | 'large-targets' | 'pen-only' | 'no-notes' | 'no-shortcuts'): boolean {
  return (element.getAttribute(name) ?? 'false') !== 'false';
}

/** Attributes for values that users can change on the map. */
export const perspectiveOf = (element: Element): Perspective => oneOf(['facing', 'mirror'] as const, element.getAttribute('perspective')) ?? 'facing';
export const isPenOnly = (element: Element): boolean => isOn(element, 'pen-only');
export const hasLargeTargets = (element: Element): boolean => isOn(element, 'large-targets');

/** Words separated by spaces. */
export const wordsOf = (text: string | null): readonly string[] => text?.split(/\s+/).filter(Boolean) ?? [];

export const oneOf = <T extends string>(words: readonly T[], word: string | null): T | undefined => words.find((known) => known === word);

/** `front back, soles`: front and back together, the soles separately. */
function toViews(text: string | null): readonly (readonly ViewId[])[] | undefined {
  const together = text?.split(',').map((part) => wordsOf(part).flatMap((word) => oneOf(viewIds, word) ?? [])).filter((views) => views.length > 0);
  return together?.length ? together : undefined;
}
