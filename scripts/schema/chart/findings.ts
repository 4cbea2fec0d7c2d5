import * as v from 'valibot';
import { findings, pressureRange, pressureUnits, tipAreaRange, triggerStatuses } from '../../../src/chart/terms.js';
import { atMostCharacters, closed, grows, word } from './common.js';

// Findings of an examiner at a tender point.

export const tendernessGradeSchema = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.maxValue(4),
  v.title('Tenderness grade'),
  v.description(
    'Soft tissue tenderness on palpation, without unit (Hubbard & Berkoff 1993, as quoted by chiro.org): 0 none; 1 tender, without grimace or flinch; 2 with grimace or flinch; 3 with withdrawal (jump sign); 4 withdrawal from what does not hurt elsewhere, such as superficial touch. Left out: not graded.',
  ),
);

export const findingSchema = v.pipe(
  word(findings),
  v.title('Finding'),
  v.description(`Absent is not the same as not tested. Left out: not recorded.${grows}`),
);

const sign = (description: string) => v.exactOptional(v.pipe(findingSchema, v.description(description)));

export const triggerStatusSchema = v.pipe(
  word(triggerStatuses),
  v.title('Trigger status'),
  v.description(`Active: pressing it reproduces the symptom that the person recognises. Latent: tender, without that symptom. Unspecified: not decided.${grows}`),
);

export const triggerSchema = v.pipe(
  closed({
    status: triggerStatusSchema,
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

export const pressureUnitSchema = v.pipe(word(pressureUnits), v.title('Unit of pressure'), v.description(`As in UCUM. Exactly 1 kgf/cm2 = 98.0665 kPa = 9.80665 N/cm2.${grows}`));

const pressure = v.pipe(v.number(), v.minValue(pressureRange[0]), v.maxValue(pressureRange[1]));

export const pressureThresholdSchema = v.pipe(
  closed({
    value: v.pipe(pressure, v.description('The threshold in `unit`; the mean where several readings were taken.')),
    unit: pressureUnitSchema,
    tipAreaCm2: v.exactOptional(
      v.pipe(v.number(), v.minValue(tipAreaRange[0]), v.maxValue(tipAreaRange[1]), v.description('Area of the tip in cm²; 1 in Fischer 1987.')),
    ),
    ratePerSecond: v.exactOptional(v.pipe(pressure, v.description('How fast the pressure rose, in `unit` a second.'))),
    trials: v.exactOptional(v.pipe(v.array(pressure), v.description('The single readings, in `unit`, in the order in which they were taken.'))),
    device: v.exactOptional(v.pipe(v.string(), v.nonEmpty(), atMostCharacters(200), v.description('Make and model of the algometer. At most 200 characters.'))),
  }),
  v.title('Pressure pain threshold'),
  v.description(
    'The least pressure that is felt as pain (Fischer, Pain 1987;30:115–126). Values of different devices, tips and rates do not compare.',
  ),
);
