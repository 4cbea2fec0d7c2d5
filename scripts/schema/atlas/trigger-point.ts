import * as v from 'valibot';
import { partIds, viewIds, views } from '../../../src/anatomy/index.js';
import { closed } from '../chart/common.js';
import { confidences, depthsOfMuscle, referralSides, waysIn } from '../../../src/atlas/terms.js';
import { atlasIdSchema, textSchema } from './text.js';

export const partSchema = v.pipe(v.picklist(partIds, 'must be the id of a part, such as “shoulder-top”'), v.title('Part'));

/** Drawn views; the mirror image of one contains nothing of its own. */
const drawnViews = viewIds.filter((view) => views[view].mirrorOf === undefined);

export const drawnViewSchema = v.pipe(v.picklist(drawnViews), v.title('View'), v.description('A view that is drawn; the right side is the mirror image of the left.'));

export const placementSchema = v.pipe(
  closed({
    view: drawnViewSchema,
    at: v.pipe(
      v.strictTuple([v.pipe(v.number(), v.minValue(0), v.maxValue(1000)), v.pipe(v.number(), v.minValue(0), v.maxValue(1000))]),
      v.description('[lateral distance from the midline, y] in units of the view on the neutral figure; on `left-side` [x, y] of that view. One side: the other is its mirror image.'),
    ),
    part: v.pipe(partSchema, v.description('The part that it is meant to lie in.')),
  }),
  v.title('Placement'),
  v.description('An indicative place: 2 to 3 cm either way on trunk and limbs, 1 cm on head and hand.'),
);

/** Front, back, soles: side views show the same skin. */
const wholeViews = viewIds.filter((view) => views[view].shows === undefined);

export const referralZoneSchema = v.pipe(
  closed({
    view: v.pipe(v.picklist(wholeViews), v.description('A view of both sides. Views of one side show the same skin, and are not named.')),
    part: partSchema,
    side: v.pipe(v.picklist(referralSides), v.description('Relative to the side of the trigger point.')),
  }),
  v.title('Referral zone'),
);

export const triggerPointSchema = v.pipe(
  closed({
    id: atlasIdSchema,
    label: textSchema,
    location: v.pipe(textSchema, v.description('Where to palpate, in words.')),
    depth: v.picklist(depthsOfMuscle),
    access: v.pipe(v.picklist(waysIn), v.description('How it is reached. What is not `external` is nothing for self-treatment.')),
    confidence: v.picklist(confidences),
    placements: v.pipe(v.array(placementSchema), v.minLength(1)),
    referral: closed({
      primary: v.pipe(v.array(referralZoneSchema), v.description('Felt by most people described.')),
      spillover: v.pipe(v.array(referralZoneSchema), v.description('Less constant.')),
    }),
  }),
  v.title('Trigger point'),
);
