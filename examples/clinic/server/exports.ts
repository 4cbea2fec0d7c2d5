import { createHash } from 'node:crypto';
import type { Chart } from 'palpate/core';
import { toCsv } from 'palpate/interchange/csv';
import { toFhir } from 'palpate/interchange/fhir';
import { record } from './audit.js';
import type { App, Clinic } from './clinic.js';
import { idOf } from './input.js';
import { Refusal } from './refusal.js';
import { findVisit } from './visits.js';

const pieces = 200;

interface CsvRow {
  readonly id: string;
  readonly chart: Chart;
  readonly patient_id: string;
  readonly number: string;
  readonly complaint: string;
  readonly signed: boolean;
}

export function addExports(app: App, { database, settings }: Clinic): void {
  /** All charts of all patients, one row per mark. Names are not exported: each row has the patient's id and number. */
  app.get('/api/charts.csv', async (context) => {
    await record(database.query, { action: 'csv', accountId: context.get('account').id });
    const encoder = new TextEncoder();
    let last: string | null = null;
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const rows: CsvRow[] = await database.query<CsvRow>(
          `select visits.id, chart, patient_id, patients.number, complaint, signed_at is not null as signed
           from visits join episodes on episodes.id = episode_id join patients on patients.id = patient_id
           where $1::uuid is null or visits.id > $1::uuid order by visits.id limit ${pieces}`,
          [last],
        );
        const byChart = new Map(rows.map((row) => [row.chart, row]));
        const columns = {
          patient_id: (chart: Chart) => byChart.get(chart)?.patient_id,
          patient_number: (chart: Chart) => byChart.get(chart)?.number,
          complaint: (chart: Chart) => byChart.get(chart)?.complaint,
          visit_id: (chart: Chart) => byChart.get(chart)?.id,
          signed: (chart: Chart) => byChart.get(chart)?.signed,
        };
        if (rows.length > 0 || last === null) controller.enqueue(encoder.encode(toCsv(rows.map(({ chart }) => chart), { columns, header: last === null, byteOrderMark: last === null })));
        last = rows.at(-1)?.id ?? last;
        if (rows.length < pieces) controller.close();
      },
    });
    return context.body(body, 200, { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="charts.csv"' });
  });

  /** To the configured FHIR server. It does not create anything twice, so sending again is safe. */
  app.post('/api/visits/:id/fhir', async (context) => {
    const { fhirUrl } = settings;
    if (!fhirUrl) throw new Refusal(409, 'There is no FHIR server: set FHIR_URL.');
    const visit = await findVisit(database.query, idOf(context, 'visit'));
    const bundle = toFhir(visit.chart, { bundle: 'transaction', subject: { reference: `Patient/${visit.patient_id}` } });
    const text = JSON.stringify(bundle);
    const answer = await fetch(fhirUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/fhir+json', accept: 'application/fhir+json' },
      body: text,
      redirect: 'error',
      signal: AbortSignal.timeout(20_000),
    }).catch((error: Error) => {
      throw new Refusal(502, `The FHIR server cannot be reached: ${error.cause instanceof Error ? error.cause.message : error.message}`);
    });
    if (!answer.ok) {
      await answer.body?.cancel();
      throw new Refusal(502, `The FHIR server refused the chart, with status ${answer.status}.`);
    }
    await answer.body?.cancel();
    await record(database.query, { action: 'fhir', accountId: context.get('account').id, patientId: visit.patient_id, visitId: visit.id, version: visit.version, detail: { sha256: createHash('sha256').update(text).digest('hex') } });
    return context.json({ resources: bundle.entry.length });
  });
}
