import type { ZoneId } from '../anatomy/index.js';
import type { Chart, Mark, MarkKind } from '../chart/index.js';

/** The part of a chart that measures read. */
export type Marked = Pick<Chart, 'marks'>;

/** The kinds of mark that count. Cautions are not pain and do not count by default. */
export interface CountOptions {
  /** The kinds of mark that count. Defaults to tenderness and referral. */
  readonly kinds?: readonly MarkKind[];
}

/** The kinds of mark that count by default. */
export const painKinds: readonly MarkKind[] = ['tenderness', 'referral'];

/** The marks of a chart that are counted. Marks that are `gone` at follow-up do not count. */
export const countedMarks = ({ marks }: Marked, { kinds = painKinds }: CountOptions = {}): Mark[] => marks.filter(({ kind, status }) => kinds.includes(kind) && status !== 'gone');

/** The zones that a mark touches: that of a point, or those that its areas cover in part. */
export const zonesOfMark = (mark: Mark): ZoneId[] =>
  mark.kind === 'tenderness' ? [mark.zone] : mark.areas.flatMap(({ zones }) => zones.filter(({ covered }) => covered > 0).map(({ zone }) => zone));
