import * as v from 'valibot';
import { viewIds, zoneIds } from '../../anatomy/index.js';

export const viewSchema = v.pipe(v.picklist(viewIds), v.title('View'), v.description('One look at the figure.'));

export const zoneSchema = v.pipe(
  v.picklist(zoneIds, 'must be the id of a zone, such as “back.shoulder-top.right”'),
  v.title('Zone'),
  v.description("A named piece of skin in one view, `view.part[.side]`. Left and right are the patient's."),
);

export const positionSchema = v.pipe(
  v.strictTuple([v.number(), v.number()]),
  v.title('Position'),
  v.description(
    "[x, y] in body coordinates: viewBox units of the view on the neutral figure, facing perspective, x to the viewer's right and y down. palpate writes them rounded to 0.1.",
  ),
);
