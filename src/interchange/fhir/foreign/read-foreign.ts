import type { JsonObject } from '../../../chart/index.js';
import type { FhirMessages } from '../body-site.js';
import { at, itemsOf, known, textOf } from '../read/access.js';
import { noteOf, roleOf } from '../read/read-record.js';
import { hasUnknownNumber, objectionTo, qualitiesOf, ratingOf } from './pain-of.js';
import { wholeZones } from './whole-zones.js';
import { zonesOfSite } from './zones-of-site.js';

export type Foreign = { readonly mark: JsonObject; readonly warnings: readonly string[] } | { readonly reason: string };

/**
 * An Observation that somebody else wrote, as pain felt over the whole of its body site: it names a region and no point, so
 * a point would claim more than it says.
 */
export function readForeign(resource: JsonObject, messages: FhirMessages): Foreign {
  const type = textOf(at(resource, 'resourceType'));
  if (type !== 'Observation') return { reason: type ? `It is a ${type.slice(0, 40)}.` : 'It is no resource.' };
  const objection = objectionTo(resource);
  if (objection) return { reason: objection };
  const place = zonesOfSite(at(resource, 'bodySite'), messages);
  if ('reason' in place) return place;

  const rating = ratingOf(resource);
  const isRated = typeof rating === 'number' && Number.isInteger(rating) && rating >= 0 && rating <= 10;
  const qualities = qualitiesOf(resource);
  const by = roleOf(itemsOf(at(resource, 'performer'))[0]);
  return {
    mark: known({
      kind: 'referral',
      from: [],
      intensity: isRated ? rating : undefined,
      qualities: qualities.length > 0 ? qualities : undefined,
      areas: wholeZones(place.zones).map((area) => ({ ...area })),
      note: noteOf(resource)?.slice(0, 2000),
      by,
      createdAt: momentOf(resource),
    }),
    warnings: [
      ...(rating === undefined || isRated ? [] : ['Its rating is no whole number from 0 to 10, and was left out.']),
      ...(hasUnknownNumber(resource) ? ['Its value is a number that is no rating that is known here, and was left out.'] : []),
      ...(by ? [] : ['It does not say who recorded it: a clinician is assumed.']),
      ...((noteOf(resource)?.length ?? 0) > 2000 ? ['Its note was cut at 2,000 characters.'] : []),
    ],
  };
}

/** When it was, if that is said to the second. */
function momentOf(resource: JsonObject): string | undefined {
  const said = [at(resource, 'effectiveDateTime'), at(resource, 'effectiveInstant'), at(resource, 'effectivePeriod', 'start'), at(resource, 'issued')];
  return said.flatMap((moment) => textOf(moment) ?? []).find((moment) => /T\d\d:\d\d:\d\d/.test(moment));
}
