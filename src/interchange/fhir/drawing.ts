import type { ViewId } from '../../anatomy/index.js';
import { momentOf, type Chart } from '../../chart/index.js';
import type { Context } from './context.js';
import { compact, concept, fhirText } from './elements.js';
import { fhirDateTime, fhirInstant } from './moments.js';
import { toReference } from './people.js';
import { own } from './systems.js';
import type { FhirResource } from './types.js';

/** The drawing of a view, as a DocumentReference, because R5 has no Media. */
export function toDocument(chart: Chart, view: ViewId, svg: string, context: Context): FhirResource {
  const recorded = momentOf(chart, 'recordedAt');
  return compact({
    resourceType: 'DocumentReference',
    identifier: [{ system: own('drawing'), value: view }],
    status: 'current',
    type: concept([], 'Body chart, drawing'),
    subject: context.subject && toReference(context.subject),
    date: fhirInstant(recorded),
    content: [{ attachment: compact({ contentType: 'image/svg+xml', data: toBase64(svg), title: fhirText(context.messages.views[view]), creation: fhirDateTime(recorded) }) }],
  }) as FhirResource;
}

function toBase64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
