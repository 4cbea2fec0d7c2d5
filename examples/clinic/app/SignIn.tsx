import { useState } from 'react';
import type { Account } from '../shared/types.js';
import { call, messageOf } from './api.js';
import { Field, Form } from './Form.js';

/** `as`: the user whose session is over; only they can continue with the page. */
export function SignIn({ as, onSignedIn }: { readonly as?: string; readonly onSignedIn: (account: Account) => void }) {
  return (
    <section className="narrow">
      <h1>{as ? `${as}, please sign in again` : 'Sign in'}</h1>
      {as ? <p>Your session is over. What you did is still here.</p> : null}
      <Form submit="Sign in" onSubmit={async ({ name, password }) => onSignedIn(await call<Account>('POST', '/api/session', { body: { name: as ?? name, password } }))}>
        {as ? null : <Field label="Name" name="name" required autoComplete="username" />}
        <Field label="Password" name="password" type="password" required autoComplete="current-password" />
      </Form>
    </section>
  );
}

/** The first step of a clinic: an account, or a restored backup of another clinic. The server prints the code for it. */
export function Setup({ onDone }: { readonly onDone: () => void }) {
  const code = location.hash.slice(1);
  const [error, setError] = useState<string>();
  const restore = async (file: File, given: string) => {
    setError(undefined);
    try {
      await call('POST', '/api/setup/restore', { text: file, headers: { 'x-setup-code': given, 'content-type': 'application/x-ndjson' } });
      onDone();
    } catch (reason) {
      setError(messageOf(reason));
    }
  };
  const [given, setGiven] = useState(code);
  return (
    <section className="narrow">
      <h1>Set up the clinic</h1>
      <p>The server printed the setup code when it started. It keeps anyone else from creating the first account.</p>
      <Form submit="Make the first account" onSubmit={({ name, password }) => call('POST', '/api/setup', { body: { code: given, name, password } }).then(onDone)}>
        <label>
          <span>Setup code</span>
          <input value={given} onChange={(event) => setGiven(event.target.value.trim())} required autoComplete="off" />
        </label>
        <Field label="Your name" name="name" required maxLength={100} autoComplete="username" />
        <Field label="A password of at least 12 characters" name="password" type="password" required minLength={12} maxLength={200} autoComplete="new-password" />
      </Form>
      <h2>Or restore a backup</h2>
      <label>
        <span>Backup file</span>
        <input type="file" accept=".ndjson" onChange={(event) => event.target.files?.[0] && void restore(event.target.files[0], given)} />
      </label>
      {error ? (
        <p role="alert" className="error">
          {error}
        </p>
      ) : null}
    </section>
  );
}
