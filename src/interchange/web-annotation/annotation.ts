import type { ViewId } from '../../anatomy/index.js';
import type { Area, AreaMark, Chart, Tenderness } from '../../chart/index.js';

/** A chart as annotations of its views: a W3C Annotation Collection (Web Annotation Data Model, 2017) with one page in it. */
export interface AnnotationCollection {
  readonly '@context': typeof context;
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly total: number;
  /** The chart without its marks. */
  readonly 'palpate:chart': Omit<Chart, 'marks'>;
  readonly first: { readonly id: string; readonly type: 'AnnotationPage'; readonly startIndex: 0; readonly items: readonly Annotation[] };
}

/** A mark. */
export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'tagging' | readonly ['tagging', 'commenting'];
  /** Left out where only the day, month or year is known. */
  readonly created?: string;
  readonly modified?: string;
  readonly creator: { readonly type: 'Person'; readonly name: string };
  readonly body: readonly TextualBody[];
  readonly target: readonly Target[];
  /** The mark without its place, which is that of the targets. */
  readonly 'palpate:mark': MarkWithoutPlace;
}

export interface TextualBody {
  readonly type: 'TextualBody';
  /** Tags are for people, in the language of the messages; the note is a comment. */
  readonly purpose: 'tagging' | 'commenting';
  readonly format: 'text/plain';
  readonly language?: string;
  readonly value: string;
}

/** A place on a view, in body coordinates: a circle about a point, or a path for each polygon. */
export interface Target {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly selector: { readonly type: 'SvgSelector'; readonly value: string };
}

/** The checksum is that of the polygons as written: by it `fromAnnotations` sees that a tool changed the selector. */
type WithoutPolygons<T> = T extends unknown ? Omit<T, 'areas'> & { readonly areas: readonly (Omit<Area, 'polygons'> & { readonly checksum: string })[] } : never;
export type MarkWithoutPlace = Omit<Tenderness, 'at'> | WithoutPolygons<AreaMark>;

/** What is ours is said to be JSON, so that processors of linked data leave it as it is. */
export const context = [
  'http://www.w3.org/ns/anno.jsonld',
  { palpate: 'urn:x-palpate:', 'palpate:chart': { '@type': '@json' }, 'palpate:mark': { '@type': '@json' } },
] as const;

/** Names what is annotated: the IRI of a view's picture. */
export type SourceOf = (view: ViewId) => string;

/** Names of our own, for pictures that are nowhere. */
export const defaultSource: SourceOf = (view) => `urn:x-palpate:palpate-1:${view}`;
