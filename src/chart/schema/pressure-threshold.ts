import * as v from 'valibot';
import { pressureRange, tipAreaRange } from '../limits.js';
import { pressureUnits } from '../terms.js';
import { closed } from './closed.js';
import { atMostCharacters } from './text.js';

const pressure = v.pipe(v.number(), v.minValue(pressureRange[0]), v.maxValue(pressureRange[1]));

export const pressureThresholdSchema = v.pipe(
  closed({
    value: v.pipe(pressure, v.description('The threshold in `unit`; the mean where several readings were taken.')),
    unit: v.pipe(v.picklist(pressureUnits), v.description('As in UCUM. Exactly 1 kgf/cm2 = 98.0665 kPa = 9.80665 N/cm2.')),
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
