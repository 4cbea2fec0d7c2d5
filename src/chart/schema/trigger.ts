import * as v from 'valibot';
import { findings, triggerStatuses } from '../terms.js';
import { closed } from './closed.js';

export const findingSchema = v.pipe(
  v.picklist(findings),
  v.title('Finding'),
  v.description('Absent and not tested are two things. Left out: nothing was said about it.'),
);

const sign = (description: string) => v.exactOptional(v.pipe(findingSchema, v.description(description)));

export const triggerSchema = v.pipe(
  closed({
    status: v.pipe(
      v.picklist(triggerStatuses),
      v.description('Active: pressing it reproduces the symptom that the person recognises. Latent: tender, without that symptom. Unspecified: not decided.'),
    ),
    tautBand: sign('A tense band in the muscle that holds the tender spot. One of the three Delphi criteria.'),
    referredPain: sign('Pressing is felt at a distance too: as pain, deep ache, tingling or burning. One of the three Delphi criteria.'),
    recognisedPain: sign('The person knows the pain that pressing brings on. It tells active from latent (84 % of the Delphi panel).'),
    twitchResponse: sign('The band twitches locally when it is snapped or needled. Agreement between examiners: kappa -0.05 to 0.57 (Lucas, Clin J Pain 2009).'),
    jumpSign: sign('The person winces or draws away when the spot is pressed.'),
  }),
  v.title('Trigger point'),
  v.description(
    'Signs of a trigger point after the Delphi consensus (Fernández-de-las-Peñas & Dommerholt, Pain Med 2018;19:142–150). Their reliability between examiners is limited.',
  ),
);
