import type { ViewId } from '../../anatomy/index.js';
import type { Chart } from '../../chart/index.js';
import { toReference } from './author.js';
import type { Context } from './context.js';
import { compact, concept } from './elements.js';
import { fhirMoment } from './moments.js';
import { own } from './systems.js';
import { fhirText } from './text.js';
import type { FhirResource } from './types.js';

/** A view as it was drawn: a DocumentReference, as Media is gone from R5. */
export function toDocument(chart: Chart, view: ViewId, svg: string, context: Context): FhirResource {
  const date = fhirMoment(chart.recordedAt);
  return compact({
    resourceType: 'DocumentReference',
    identifier: [{ system: own('drawing'), value: view }],
    status: 'current',
    type: concept([], 'Body chart, drawing'),
    subject: context.subject && toReference(context.subject),
    date,
    content: [{ attachment: compact({ contentType: 'image/svg+xml', data: toBase64(svg), title: fhirText(context.messages.views[view]), creation: date }) }],
  }) as FhirResource;
}

function toBase64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
