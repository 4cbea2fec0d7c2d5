import type { Query } from './database.js';

export interface Step {
  readonly accountId?: string | null;
  readonly action: 'account' | 'sign-in' | 'patient' | 'patient-edit' | 'episode' | 'visit' | 'chart' | 'intake-link' | 'intake' | 'sign' | 'amend' | 'fhir' | 'csv' | 'backup' | 'restore';
  readonly patientId?: string;
  readonly visitId?: string;
  /** Version of the visit after the step. */
  readonly version?: number;
  readonly saveId?: string;
  /** The library's changes, for a step of a chart. */
  readonly changes?: readonly unknown[];
  readonly detail?: unknown;
}

const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value));

/** Adds a step in the transaction that it documents. The table accepts neither update nor delete. */
export async function record(query: Query, { accountId, action, patientId, visitId, version, saveId, changes, detail }: Step): Promise<void> {
  await query('insert into audit (account_id, action, patient_id, visit_id, version, save_id, changes, detail) values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8::jsonb)', [
    accountId ?? null,
    action,
    patientId ?? null,
    visitId ?? null,
    version ?? null,
    saveId ?? null,
    json(changes),
    json(detail),
  ]);
}
