// A clinician examines: a female figure, in German, as a required field of a plain form; the chart can leave as FHIR too.
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { BodyMap, createChart, neutral, type Chart } from 'palpate';
import { female } from 'palpate/figures/female';
import { toFhir } from 'palpate/interchange/fhir';
import { de } from 'palpate/locales/de';
import 'palpate/styles.css';
import { load, save } from './clinic.js';

const saved = await load('examination');

function Examination() {
  const [chart, setChart] = useState<Chart>(() => saved ?? createChart({ figure: 'female', recordedBy: 'clinician' }));
  return (
    <form method="post" action="/api/examination">
      <BodyMap chart={chart} onChartChange={setChart} figures={[female, neutral]} locale={de} inspector="clinician" name="chart" required />
      <button type="submit">Speichern</button>
      <button type="button" onClick={() => save('fhir', toFhir(chart, { subject: { reference: 'Patient/12' }, locale: de }))}>
        An die Akte
      </button>
    </form>
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Examination />
  </StrictMode>,
);
