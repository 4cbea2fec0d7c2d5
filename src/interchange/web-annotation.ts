export type { Annotation, AnnotationCollection, MarkWithoutPlace, SourceOf, Target, TextualBody } from './web-annotation/annotation.js';
export { fromAnnotations } from './web-annotation/from-annotations.js';
export { toAnnotations, type AnnotationOptions } from './web-annotation/to-annotations.js';
