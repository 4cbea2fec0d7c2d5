import type { ViewId } from '../../anatomy/index.js';
import type { Area, AreaMark, Chart, Tenderness } from '../../chart/index.js';

/** A chart as annotations of its views: a W3C Annotation Collection (Web Annotation Data Model, 2017) with one page in it. */
export interface AnnotationCollection {
  /** The JSON-LD context. */
  readonly '@context': typeof context;
  /** A URN of the chart's id. */
  readonly id: string;
  /** As in the Web Annotation model. */
  readonly type: 'AnnotationCollection';
  /** The number of annotations. */
  readonly total: number;
  /** The chart without its marks. */
  readonly 'palpate:chart': Omit<Chart, 'marks'>;
  /** The only page, with all annotations. */
  readonly first: { readonly id: string; readonly type: 'AnnotationPage'; readonly startIndex: 0; readonly items: readonly Annotation[] };
}

/** A mark. */
export interface Annotation {
  /** A URN of the ids of chart and mark. */
  readonly id: string;
  /** As in the Web Annotation model. */
  readonly type: 'Annotation';
  /** Tagging; with a note, also commenting. */
  readonly motivation: 'tagging' | readonly ['tagging', 'commenting'];
  /** Left out if only the day, month or year is known. */
  readonly created?: string;
  /** When the mark was last edited. */
  readonly modified?: string;
  /** Who recorded the mark, by role. */
  readonly creator: { readonly type: 'Person'; readonly name: string };
  /** The mark in words, and its note. */
  readonly body: readonly TextualBody[];
  /** One per view. */
  readonly target: readonly Target[];
  /** The mark without its place, which is in the targets. */
  readonly 'palpate:mark': MarkWithoutPlace;
}

/** A text of an annotation: a tag or a comment. */
export interface TextualBody {
  /** As in the Web Annotation model. */
  readonly type: 'TextualBody';
  /** Tags are for people, in the language of the messages; the note is a comment. */
  readonly purpose: 'tagging' | 'commenting';
  /** Always plain text. */
  readonly format: 'text/plain';
  /** The BCP 47 tag of `value`. */
  readonly language?: string;
  /** The text. */
  readonly value: string;
}

/** A place on a view, in body coordinates: a circle around a point, or a path per polygon. */
export interface Target {
  /** As in the Web Annotation model. */
  readonly type: 'SpecificResource';
  /** The URN of the view. */
  readonly source: string;
  /** The place, as SVG in body coordinates. */
  readonly selector: { readonly type: 'SvgSelector'; readonly value: string };
}

/** The checksum of the polygons shows `fromAnnotations` whether a tool changed the selector. */
type WithoutPolygons<T> = T extends unknown ? Omit<T, 'areas'> & {
  /** The areas, each with a checksum of its polygons instead of these. */
  readonly areas: readonly (Omit<Area, 'polygons'> & { readonly checksum: string })[];
} : never;
/** A mark without its coordinates, which are in the selector. */
export type MarkWithoutPlace = Omit<Tenderness, 'at'> | WithoutPolygons<AreaMark>;

/** Declares palpate's fields as JSON, so that linked data processors do not change them. */
export const context = [
  'http://www.w3.org/ns/anno.jsonld',
  { palpate: 'urn:x-palpate:', 'palpate:chart': { '@type': '@json' }, 'palpate:mark': { '@type': '@json' } },
] as const;

/** Returns the IRI of a view's picture, the target of the annotations. */
export type SourceOf = (view: ViewId) => string;

/** Our own names, for pictures without an address. */
export const defaultSource: SourceOf = (view) => `urn:x-palpate:palpate-1:${view}`;
