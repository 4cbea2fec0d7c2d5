/**
 * Why an action had no effect. `read-only`: the map is read-only. `refused`: the host refused, or passed another chart in the meantime. `not-valid`:
 * an argument is invalid, or the chart would be; `onChartProblem` gets the reason if it concerns the chart. `nothing-to-do`: nothing would change, or
 * the target is missing. `in-callback`: the host's `onChartChange` of another edit was running. `host-owned`: the host controls the value, and its
 * listener was called. `closed`: the session is over.
 */
export const refusalReasons = ['read-only', 'refused', 'not-valid', 'nothing-to-do', 'in-callback', 'host-owned', 'closed'] as const;
/** One of `refusalReasons`. */
export type RefusalReason = (typeof refusalReasons)[number];

/** Why an action had no effect. */
export interface Refusal {
  /** Always false. */
  readonly ok: false;
  /** Why nothing changed. */
  readonly reason: RefusalReason;
}

/** The result of an action: done, or proposed to a controlling host; otherwise why not. */
export type ActionResult<T extends object = object> = ({ readonly ok: true } & Readonly<T>) | Refusal;

export const done = { ok: true } as const;
export const refusal = (reason: RefusalReason): Refusal => ({ ok: false, reason });
