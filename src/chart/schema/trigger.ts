import * as v from 'valibot';
import { findings, triggerStatuses } from '../terms.js';
import { closed } from './closed.js';

export const findingSchema = v.pipe(
  v.picklist(findings),
  v.title('Finding'),
  v.description('Absent and not tested are two things. Left out: nothing was said about it.'),
);

export const triggerSchema = v.pipe(
  closed({
    status: v.pipe(
      v.picklist(triggerStatuses),
      v.description('Active: pressing it reproduces the symptom that the person recognises.'),
    ),
    tautBand: v.exactOptional(findingSchema),
    referredPain: v.exactOptional(findingSchema),
    recognisedPain: v.exactOptional(findingSchema),
    twitchResponse: v.exactOptional(findingSchema),
    jumpSign: v.exactOptional(findingSchema),
  }),
  v.title('Trigger point'),
  v.description(
    'Signs of a trigger point after the Delphi consensus (Fernández-de-las-Peñas & Dommerholt, Pain Med 2018;19:142–150). Their reliability between examiners is limited.',
  ),
);
