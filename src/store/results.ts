/**
 * Why an action did nothing. `read-only`: the map is. `refused`: the host said no, or put in another chart meanwhile. `not-valid`: what was given
 * is invalid, or `parseChart` would refuse the chart; `onChartProblem` gets the reason if a record was at stake. `nothing-to-do`: everything is so
 * already, or what it is about is not there. `in-callback`: the host's `onChartChange` of another edit was running. `host-owned`: the host owns
 * the value and was asked for it. `closed`: the session is over.
 */
export const refusalReasons = ['read-only', 'refused', 'not-valid', 'nothing-to-do', 'in-callback', 'host-owned', 'closed'] as const;
/** One of `refusalReasons`. */
export type RefusalReason = (typeof refusalReasons)[number];

/** Nothing was done, and why. */
export interface Refusal {
  /** Always false. */
  readonly ok: false;
  /** Why nothing changed. */
  readonly reason: RefusalReason;
}

/** What came of an action: done, or proposed to the host that owns the chart; else why not. */
export type ActionResult<T extends object = object> = ({ readonly ok: true } & Readonly<T>) | Refusal;

export const done = { ok: true } as const;
export const refusal = (reason: RefusalReason): Refusal => ({ ok: false, reason });
