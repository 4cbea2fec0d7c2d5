import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { Account, State } from '../shared/types.js';
import { call, messageOf, onSignedOut, tellSignedIn } from './api.js';
import { go, Link, usePath } from './navigation.js';
import { PatientPage } from './PatientPage.js';
import { Patients } from './Patients.js';
import { Setup, SignIn } from './SignIn.js';

// Map and timeline are loaded when needed.
const VisitPage = lazy(() => import('./VisitPage.js').then((module) => ({ default: module.VisitPage })));
const VisitPrint = lazy(() => import('./VisitPage.js').then((module) => ({ default: module.VisitPrint })));
const EpisodePage = lazy(() => import('./EpisodePage.js').then((module) => ({ default: module.EpisodePage })));
const CoursePrint = lazy(() => import('./EpisodePage.js').then((module) => ({ default: module.CoursePrint })));

export function App() {
  const [state, setState] = useState<State>();
  const [error, setError] = useState<string>();
  const [isOver, setOver] = useState(false);
  const load = useCallback(() => void call<State>('GET', '/api/state').then(setState, (reason: unknown) => setError(messageOf(reason))), []);
  useEffect(load, [load]);
  useEffect(() => onSignedOut(() => setOver(true)), []);
  if (error) return <p role="alert" className="error">{error}</p>;
  if (!state) return null;
  if (state.needsSetup) return <Setup onDone={() => { go('/'); load(); }} />;
  const { account } = state;
  const signedIn = (found: Account) => {
    setState({ ...state, account: found });
    setOver(false);
    tellSignedIn();
  };
  if (!account) return <main><SignIn onSignedIn={signedIn} /></main>;
  const signOut = () => void call('DELETE', '/api/session').then(() => setState({ ...state, account: null }), (reason: unknown) => setError(messageOf(reason)));
  return (
    <>
      <header className="screen-only">
        <Link to="/"><b>Clinic</b></Link>
        <span className="quiet">{account.name}</span>
        <button type="button" className="plain" onClick={signOut}>Sign out</button>
      </header>
      <main>
        <Suspense>
          <Page sendsFhir={state.sendsFhir} />
        </Suspense>
      </main>
      {isOver ? <SessionIsOver name={account.name} onSignedIn={signedIn} /> : null}
    </>
  );
}

function Page(props: { readonly sendsFhir: boolean }) {
  const [, kind = '', id = '', sheet] = usePath().split('/');
  if (kind === '') return <Patients />;
  if (kind === 'patients') return <PatientPage key={id} id={id} />;
  if (kind === 'visits') return sheet === 'print' ? <VisitPrint id={id} /> : <VisitPage key={id} id={id} {...props} />;
  if (kind === 'episodes') return sheet === 'print' ? <CoursePrint id={id} /> : <EpisodePage key={id} id={id} />;
  return <p>There is no such page.</p>;
}

/** Over the page, which keeps unsaved edits. */
function SessionIsOver({ name, onSignedIn }: { readonly name: string; readonly onSignedIn: (account: Account) => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} onCancel={(event) => event.preventDefault()}>
      <SignIn as={name} onSignedIn={onSignedIn} />
    </dialog>
  );
}
