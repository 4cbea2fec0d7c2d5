import * as v from 'valibot';
import { episodeVersion } from '../../../src/episode/version.js';
import { chartSchema } from '../chart/chart.js';
import { atMostCharacters, closed, extensionsSchema, idSchema } from '../chart/common.js';

/** An episode with charts of some schema: the chart's own in the published JSON Schema; on reading, each chart goes through `parseChart`. */
const episodeOf = <T extends v.GenericSchema>(chart: T) =>
  v.pipe(
    closed({
      schemaVersion: v.pipe(v.literal(episodeVersion), v.description('Version of this schema. Each chart has its own.')),
      id: idSchema,
      name: v.exactOptional(v.pipe(v.string(), v.nonEmpty(), atMostCharacters(200), v.title('Name'), v.description('What the complaint is called, such as “neck since June”. At most 200 characters. It can hold personal data.'))),
      charts: v.pipe(
        v.array(chart),
        v.description('The visits: charts of one person, in order of time, no id twice. The same mark id over charts is the same complaint.'),
      ),
      extensions: v.exactOptional(extensionsSchema),
    }),
    v.title('Episode'),
    v.description(
      `An episode of care: the charts of one person's complaint in order of time. A record, not a diagnosis. This is version ${episodeVersion}. A reader of 1.x takes a later 1.y as well and keeps fields that it does not know; charts of earlier versions are read too.`,
    ),
  );

export const episodeSchema = episodeOf(chartSchema);

/** The same with charts that are any object. */
export const episodeHeadSchema = episodeOf(v.record(v.string(), v.unknown()));
