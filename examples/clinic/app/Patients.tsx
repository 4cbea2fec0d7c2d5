import { useState } from 'react';
import type { Account, Patient } from '../shared/types.js';
import { call } from './api.js';
import { Field, Form } from './Form.js';
import { go, Link } from './navigation.js';
import { useLoad } from './use-load.js';

interface Page {
  readonly patients: readonly Patient[];
  readonly more: boolean;
}

export function Patients() {
  const [search, setSearch] = useState('');
  const [further, setFurther] = useState<{ readonly search: string; readonly pages: readonly Page[] }>({ search, pages: [] });
  const { data, error } = useLoad<Page>(`/api/patients?search=${encodeURIComponent(search)}`);
  const pages = data ? [data, ...(further.search === search ? further.pages : [])] : [];
  const patients = pages.flatMap((page) => page.patients);
  const more = async () => {
    const page = await call<Page>('GET', `/api/patients?search=${encodeURIComponent(search)}&after=${patients.at(-1)?.id}`);
    setFurther({ search, pages: [...pages.slice(1), page] });
  };
  return (
    <>
      <h1>Patients</h1>
      <label className="search">
        <span>Name or number</span>
        <input type="search" value={search} maxLength={200} onChange={(event) => setSearch(event.target.value)} />
      </label>
      {error ? <p role="alert" className="error">{error}</p> : null}
      {data && patients.length === 0 ? <p className="quiet">No patients yet.</p> : null}
      <ul className="rows">
        {patients.map(({ id, name, born, number }) => (
          <li key={id}>
            <Link to={`/patients/${id}`}>
              <b>{name}</b>
              <span className="quiet">{[born, number].filter(Boolean).join(' · ')}</span>
            </Link>
          </li>
        ))}
      </ul>
      {pages.at(-1)?.more ? <button type="button" onClick={() => void more()}>More patients</button> : null}
      <details>
        <summary>New patient</summary>
        <Form submit="Add patient" onSubmit={async (fields) => go(`/patients/${(await call<Patient>('POST', '/api/patients', { body: fields })).id}`)}>
          <PatientFields />
        </Form>
      </details>
      <details>
        <summary>New colleague</summary>
        <Colleague />
      </details>
      <p className="actions">
        <a href="/api/charts.csv" download>All charts as CSV</a>
        <a href="/api/backup" download>Backup</a>
      </p>
    </>
  );
}

export const PatientFields = ({ patient }: { readonly patient?: Patient }) => (
  <>
    <Field label="Name" name="name" required maxLength={200} value={patient?.name ?? ''} />
    <Field label="Born" name="born" type="date" value={patient?.born ?? ''} />
    <Field label="Number" name="number" maxLength={50} value={patient?.number ?? ''} />
  </>
);

function Colleague() {
  const [added, setAdded] = useState<string>();
  return (
    <>
      <Form submit="Add colleague" onSubmit={async (fields) => setAdded((await call<Account>('POST', '/api/accounts', { body: fields })).name)}>
        <Field label="Colleague’s name" name="name" required maxLength={100} />
        <Field label="Their password, of at least 12 characters" name="password" type="password" required minLength={12} maxLength={200} autoComplete="new-password" />
      </Form>
      {added ? <p role="status">{added} can sign in now.</p> : null}
    </>
  );
}
