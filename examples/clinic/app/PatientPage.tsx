import { useState } from 'react';
import type { EpisodeSummary, PatientRecord, Visit, VisitSummary } from '../shared/types.js';
import { call, messageOf } from './api.js';
import { Field, Form } from './Form.js';
import { moment } from './moment.js';
import { go, Link } from './navigation.js';
import { PatientFields } from './Patients.js';
import { useLoad } from './use-load.js';

export function PatientPage({ id }: { readonly id: string }) {
  const { data, error, reload } = useLoad<PatientRecord>(`/api/patients/${id}`);
  if (!data) return error ? <p role="alert" className="error">{error}</p> : null;
  const { patient, episodes } = data;
  return (
    <>
      <h1>{patient.name}</h1>
      <p className="quiet">{[patient.born && `born ${patient.born}`, patient.number].filter(Boolean).join(' · ')}</p>
      {episodes.map((episode) => (
        <Episode key={episode.id} episode={episode} />
      ))}
      <details open={episodes.length === 0}>
        <summary>New complaint</summary>
        <Form submit="Add complaint" onSubmit={(fields) => call('POST', `/api/patients/${id}/episodes`, { body: fields }).then(reload)}>
          <Field label="In a few words" name="complaint" required maxLength={200} />
        </Form>
      </details>
      <details>
        <summary>Change name, birth or number</summary>
        <Form key={patient.version} submit="Save" onSubmit={(fields) => call('PUT', `/api/patients/${id}`, { body: { ...fields, version: patient.version } }).then(reload)}>
          <PatientFields patient={patient} />
        </Form>
      </details>
    </>
  );
}

function Episode({ episode: { id, complaint, visits } }: { readonly episode: EpisodeSummary }) {
  const [link, setLink] = useState<string>();
  const [error, setError] = useState<string>();
  const begin = async () => go(`/visits/${(await call<Visit>('POST', `/api/episodes/${id}/visits`, { body: {} })).id}`);
  const invite = async () => setLink(`${location.origin}${(await call<{ path: string }>('POST', `/api/episodes/${id}/intake-links`, { body: {} })).path}`);
  const attempt = (work: () => Promise<void>) => () => {
    setError(undefined);
    work().catch((reason: unknown) => setError(messageOf(reason)));
  };
  return (
    <section className="card" aria-label={complaint}>
      <h2>{complaint}</h2>
      <ul className="rows">
        {visits.map((visit) => (
          <li key={visit.id}>
            <Link to={`/visits/${visit.id}`}>
              <b>{moment(visit.createdAt)}</b>
              <span className="quiet">{about(visit)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="actions">
        <button type="button" onClick={attempt(begin)}>New visit</button>
        <button type="button" className="plain" onClick={attempt(invite)}>Link for the patient</button>
        {visits.length > 0 ? <Link to={`/episodes/${id}`}>Timeline</Link> : null}
      </p>
      {link ? (
        <label>
          <span>Give this link to the patient. It works once, for 14 days.</span>
          <input readOnly value={link} onFocus={(event) => event.target.select()} />
        </label>
      ) : null}
      {error ? <p role="alert" className="error">{error}</p> : null}
    </section>
  );
}

const about = ({ marks, source, signedAt }: VisitSummary): string =>
  [marks === 1 ? '1 mark' : `${marks} marks`, source === 'intake' && 'by the patient', signedAt ? 'signed' : 'not signed'].filter(Boolean).join(' · ');
