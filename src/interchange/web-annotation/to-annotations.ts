import type { Chart, Mark } from '../../chart/index.js';
import { en, labelOf, zonesOf, type Messages } from '../../locales/index.js';
import { withoutOutline } from '../outlines/index.js';
import { context, defaultSource, type Annotation, type AnnotationCollection, type MarkWithoutPlace, type SourceOf, type Target, type TextualBody } from './annotation.js';
import { pointSelector, polygonSelector } from './selector.js';

/** Options of `toAnnotations`. */
export interface AnnotationOptions {
  /** Returns the IRI of each view's picture. Defaults to our own names. */
  readonly source?: SourceOf;
  /** The language of the tags. Defaults to English. */
  readonly locale?: Messages;
}

/**
 * A chart as W3C Web Annotations: one annotation per mark, with tags in words, its note as a comment, and SVG selectors for its places on the views.
 * Contains the whole chart.
 */
export function toAnnotations(chart: Chart, { source = defaultSource, locale = en }: AnnotationOptions = {}): AnnotationCollection {
  const { marks, ...head } = chart;
  const id = toIri('chart', chart.id);
  return {
    '@context': context,
    id,
    type: 'AnnotationCollection',
    total: marks.length,
    'palpate:chart': head,
    first: { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items: marks.map((mark) => toAnnotation(mark, source, locale)) },
  };
}

function toAnnotation(mark: Mark, source: SourceOf, messages: Messages): Annotation {
  return {
    id: toIri('mark', mark.id),
    type: 'Annotation',
    motivation: mark.note ? ['tagging', 'commenting'] : 'tagging',
    // `xsd:dateTime` has no partial dates.
    ...(mark.createdAtPrecision === undefined && { created: mark.createdAt }),
    ...(mark.updatedAt !== undefined && mark.updatedAtPrecision === undefined && { modified: mark.updatedAt }),
    creator: { type: 'Person', name: labelOf(messages.authors, mark.by) },
    body: [...tagsOf(mark, messages).map((value): TextualBody => ({ type: 'TextualBody', purpose: 'tagging', format: 'text/plain', language: messages.language, value })), ...noteOf(mark)],
    target: targetsOf(mark, source),
    'palpate:mark': withoutPlace(mark),
  };
}

function tagsOf(mark: Mark, messages: Messages): string[] {
  const places = [...new Set(zonesOf(mark).map(messages.zoneName))];
  if (mark.kind === 'caution') return [messages.kinds.caution, ...places, labelOf(messages.cautionReasons, mark.reason)];
  const { intensity, qualities = [] } = mark;
  return [messages.kinds[mark.kind], ...places, ...(intensity === undefined ? [] : [messages.intensityOf(intensity)]), ...qualities.map((quality) => labelOf(messages.qualities, quality))];
}

const noteOf = ({ note }: Mark): TextualBody[] => (note ? [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: note }] : []);

function targetsOf(mark: Mark, source: SourceOf): Target[] {
  const target = (view: Parameters<SourceOf>[0], value: string): Target => ({ type: 'SpecificResource', source: source(view), selector: { type: 'SvgSelector', value } });
  return mark.kind === 'tenderness' ? [target(mark.view, pointSelector(mark.at))] : mark.areas.map(({ view, polygons }) => target(view, polygonSelector(polygons)));
}

function withoutPlace(mark: Mark): MarkWithoutPlace {
  if (mark.kind === 'tenderness') {
    const { at: _at, ...rest } = mark;
    return rest;
  }
  return { ...mark, areas: mark.areas.map(withoutOutline) };
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const toIri = (kind: string, id: string): string => (uuid.test(id) ? `urn:uuid:${id}` : `urn:x-palpate:${kind}:${encodeURIComponent(id)}`);
