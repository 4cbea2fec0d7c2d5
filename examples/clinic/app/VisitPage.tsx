import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { BodyMap, parseChart, type Chart } from 'palpate';
import { IntakeSheet } from 'palpate/guided-intake';
import { ChartSheet } from 'palpate/print';
import 'palpate/guided-intake.css';
import type { AuditEntry, Visit } from '../shared/types.js';
import { call, messageOf, onSignedIn } from './api.js';
import { figures, PrintHead } from './EpisodePage.js';
import { Form } from './Form.js';
import { Merge } from './Merge.js';
import { moment } from './moment.js';
import { guard, Link } from './navigation.js';
import { createSaver, type SaverState } from './saver.js';
import { useLoad } from './use-load.js';

/** The chart as this version of the library reads it: the server may be newer than the page. */
function useVisit(id: string) {
  const { data, error, reload } = useLoad<Visit>(`/api/visits/${id}`);
  const read = useMemo(() => data && parseChart(data.chart), [data]);
  const problem = read && !read.ok ? `This chart cannot be read: ${read.problems[0]?.message}` : undefined;
  return { visit: data && read?.ok ? { ...data, chart: read.chart } : undefined, error: problem ?? error, reload };
}

export function VisitPage({ id, sendsFhir }: { readonly id: string; readonly sendsFhir: boolean }) {
  const { visit, error, reload } = useVisit(id);
  if (!visit) return error ? <p role="alert" className="error">{error}</p> : null;
  // A signed visit is another page: nothing on it can be changed.
  return <Record key={`${id} ${visit.signedAt}`} visit={visit} sendsFhir={sendsFhir} onChanged={reload} />;
}

interface RecordProps {
  readonly visit: Visit;
  readonly sendsFhir: boolean;
  readonly onChanged: () => void;
}

function Record({ visit, sendsFhir, onChanged }: RecordProps) {
  const isSigned = visit.signedAt !== null;
  const [saver] = useState(() => createSaver(visit));
  const saving = useSyncExternalStore(saver.subscribe, saver.getState);
  const [chart, setChart] = useState<Chart>(visit.chart);
  useEffect(() => guard(() => saver.getState().status !== 'saved'), [saver]);
  useEffect(() => onSignedIn(saver.retry), [saver]);
  return (
    <>
      <p><Link to={`/patients/${visit.patient.id}`}>{visit.patient.name}</Link> · <Link to={`/episodes/${visit.episode.id}`}>{visit.episode.complaint}</Link></p>
      <h1>Visit of {moment(visit.createdAt)}</h1>
      {visit.intake ? (
        <details>
          <summary>What the patient answered before the visit</summary>
          <IntakeSheet {...visit.intake} chart={visit.chart} figures={figures} />
        </details>
      ) : null}
      {isSigned ? <p className="signed">Signed by {visit.signedBy}, {moment(visit.signedAt ?? '')}. It cannot be changed any more.</p> : <Saving state={saving} />}
      {saving.conflict ? <Merge base={saver.base()} mine={chart} conflict={saving.conflict} onDone={(merged) => { setChart(merged); saver.resolve(merged); }} /> : null}
      <BodyMap
        chart={chart}
        previous={isSigned ? undefined : (visit.previous ?? undefined)}
        onChartChange={setChart}
        onChartCommit={(_, { changes }) => saver.save(changes)}
        figures={figures}
        inspector="clinician"
        author="clinician"
        readOnly={isSigned}
      />
      <Actions visit={visit} saving={saving} sendsFhir={sendsFhir} onChanged={onChanged} />
      {isSigned ? <Amendments visit={visit} onChanged={onChanged} /> : null}
      <History key={saving.version} id={visit.id} />
    </>
  );
}

const words = {
  saved: 'Everything is saved.',
  saving: 'Saving …',
  waiting: 'Not saved yet; trying again.',
  conflict: 'Not saved: somebody else was first.',
  refused: 'Not saved.',
} as const;

const Saving = ({ state: { status, message } }: { readonly state: SaverState }) => (
  <p role="status" className={`saving ${status}`}>
    {words[status]} {message}
  </p>
);

function Actions({ visit, saving, sendsFhir, onChanged }: { readonly visit: Visit; readonly saving: SaverState; readonly sendsFhir: boolean; readonly onChanged: () => void }) {
  const [said, setSaid] = useState<string>();
  const attempt = (work: () => Promise<unknown>) => () => void work().catch((error: unknown) => setSaid(messageOf(error)));
  const sign = async () => {
    if (!confirm('Sign this visit? Its chart cannot be changed after that.')) return;
    await call('POST', `/api/visits/${visit.id}/signature`, { body: { version: saving.version } });
    onChanged();
  };
  const send = async () => {
    const { resources } = await call<{ resources: number }>('POST', `/api/visits/${visit.id}/fhir`, { body: {} });
    setSaid(`Sent to the record as ${resources} resources.`);
  };
  const isSaved = saving.status === 'saved';
  return (
    <>
      <p className="actions">
        {visit.signedAt ? null : <button type="button" disabled={!isSaved} onClick={attempt(sign)}>Sign and lock</button>}
        <Link to={`/visits/${visit.id}/print`}>Print</Link>
        {sendsFhir ? <button type="button" className="plain" disabled={!isSaved} onClick={attempt(send)}>Send to the record (FHIR)</button> : null}
      </p>
      {said ? <p role="status">{said}</p> : null}
    </>
  );
}

function Amendments({ visit, onChanged }: { readonly visit: Visit; readonly onChanged: () => void }) {
  return (
    <section className="card" aria-label="Amendments">
      <h2>Amendments</h2>
      <AmendmentList visit={visit} />
      <Form submit="Add amendment" onSubmit={(fields) => call('POST', `/api/visits/${visit.id}/amendments`, { body: fields }).then(onChanged)}>
        <label>
          <span>What is to be added or corrected</span>
          <textarea name="text" required maxLength={5000} rows={3} />
        </label>
      </Form>
    </section>
  );
}

const AmendmentList = ({ visit: { amendments } }: { readonly visit: Visit }) => (
  <ol className="amendments">
    {amendments.map(({ id, at, by, text }) => (
      <li key={id}>
        <span className="quiet">{moment(at)}, {by}</span>
        <p>{text}</p>
      </li>
    ))}
  </ol>
);

function History({ id }: { readonly id: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>History</summary>
      {isOpen ? <Steps id={id} /> : null}
    </details>
  );
}

function Steps({ id }: { readonly id: string }) {
  const { data, error } = useLoad<{ steps: readonly AuditEntry[] }>(`/api/visits/${id}/history`);
  if (error) return <p role="alert" className="error">{error}</p>;
  return (
    <ol className="history">
      {data?.steps.map(({ id: key, at, by, action, changes }) => (
        <li key={key}>
          <span className="quiet">{moment(at)}</span> {by ?? 'The patient'}: {actions[action] ?? action}
          {changes ? ` (${changes.length} ${changes.length === 1 ? 'change' : 'changes'})` : ''}
        </li>
      ))}
    </ol>
  );
}

const actions: Readonly<{ [action: string]: string }> = { visit: 'began the visit', intake: 'sent the chart', chart: 'changed the chart', sign: 'signed', amend: 'added an amendment', fhir: 'sent it to the record' };

export function VisitPrint({ id }: { readonly id: string }) {
  const { visit, error } = useVisit(id);
  if (!visit) return error ? <p role="alert" className="error">{error}</p> : null;
  return (
    <>
      <PrintHead patient={visit.patient} back={`/visits/${id}`} />
      <ChartSheet chart={visit.chart} figures={figures} />
      {visit.signedAt ? <p>Signed by {visit.signedBy}, {moment(visit.signedAt)}.</p> : null}
      {visit.amendments.length > 0 ? <h2>Amendments</h2> : null}
      <AmendmentList visit={visit} />
    </>
  );
}
