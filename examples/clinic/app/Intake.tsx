import { useEffect, useState } from 'react';
import { BodyMap, createChart, neutral, type Chart } from 'palpate';
import { female } from 'palpate/figures/female';
import { male } from 'palpate/figures/male';
import { call, messageOf } from './api.js';

const figures = [neutral, female, male] as const;

/** What a patient with a link sees. Nothing is kept on the device: it may be one that others use. */
export function Intake() {
  const [authorization] = useState(() => `Bearer ${location.hash.slice(1)}`);
  const [state, setState] = useState<'asking' | 'open' | 'closed' | 'sending' | 'sent'>('asking');
  const [error, setError] = useState<string>();
  const [chart, setChart] = useState<Chart>(() => createChart({ recordedBy: 'patient' }));
  useEffect(() => {
    call('GET', '/api/intake', { headers: { authorization } }).then(
      () => setState('open'),
      (reason: unknown) => {
        setState('closed');
        setError(messageOf(reason));
      },
    );
  }, [authorization]);
  const isEmpty = chart.marks.length === 0 && !chart.nothingToMark;
  const send = async () => {
    setState('sending');
    setError(undefined);
    try {
      await call('POST', '/api/intake', { body: { chart }, headers: { authorization } });
      setState('sent');
    } catch (reason) {
      setState('open');
      setError(messageOf(reason));
    }
  };
  if (state === 'asking') return null;
  return (
    <main>
      <h1>{state === 'sent' ? 'Thank you' : 'Where does it hurt?'}</h1>
      {error ? <p role="alert" className="error">{error}</p> : null}
      {state === 'sent' ? <p role="status">Your clinic has your answers. You can close this page.</p> : null}
      {state === 'open' || state === 'sending' ? (
        <>
          <BodyMap chart={chart} onChartChange={setChart} figures={figures} />
          <p className="actions">
            <button type="button" disabled={isEmpty || state === 'sending'} onClick={() => void send()}>Send to my clinic</button>
            {isEmpty ? <span className="quiet">Mark something first, or say that there is nothing to mark.</span> : null}
          </p>
        </>
      ) : null}
    </main>
  );
}
