import * as v from 'valibot';
import { figureIds } from '../../anatomy/index.js';
import { anatomyVersion, schemaVersion } from '../version.js';
import { cautionSchema } from './caution.js';
import { closed } from './closed.js';
import { extensionsSchema } from './extensions.js';
import { zoneSchema } from './places.js';
import { authorSchema } from './record.js';
import { referralSchema } from './referral.js';
import { tendernessSchema } from './tenderness.js';
import { idSchema, precisionSchema, timestampSchema } from './text.js';
import { treatmentSchema } from './treatment.js';

export const markSchema = v.variant('kind', [tendernessSchema, referralSchema, cautionSchema]);

/** The document. Types, checks and the published JSON Schema all come from here. */
export const chartSchema = v.pipe(
  closed({
    schemaVersion: v.pipe(v.literal(schemaVersion), v.description('Version of this schema.')),
    anatomy: v.pipe(v.literal(anatomyVersion), v.description('The figures and zones that positions and zone names refer to.')),
    id: idSchema,
    figure: v.pipe(
      v.picklist(figureIds),
      v.description('The figure it is shown on. Positions are those of the neutral figure whichever is shown.'),
    ),
    recordedAt: timestampSchema,
    recordedAtPrecision: v.exactOptional(precisionSchema),
    recordedBy: authorSchema,
    nothingToMark: v.pipe(v.boolean(), v.description('True: asked, and no pain anywhere. Then there are no marks.')),
    absent: v.pipe(
      v.array(zoneSchema),
      v.description('Zones of a limb that is not there, each once. Pain may still be marked on them (phantom).'),
    ),
    marks: v.array(markSchema),
    treatments: v.array(treatmentSchema),
    extensions: v.exactOptional(extensionsSchema),
  }),
  v.title('Chart'),
  v.description('A body chart: all marks of one moment for one person. A record, not a diagnosis.'),
);
