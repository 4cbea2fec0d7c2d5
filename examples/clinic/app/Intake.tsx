import { useEffect, useState } from 'react';
import { neutral, type Chart } from 'palpate';
import { female } from 'palpate/figures/female';
import { male } from 'palpate/figures/male';
import { GuidedIntake } from 'palpate/guided-intake';
import type { Answers, Questionnaire } from 'palpate/intake';
import 'palpate/guided-intake.css';
import { call, messageOf } from './api.js';

const figures = [neutral, female, male] as const;

/** The page for a patient with a link. Nothing is kept on the device, which other people may use. */
export function Intake() {
  const [authorization] = useState(() => `Bearer ${location.hash.slice(1)}`);
  const [questionnaire, setQuestionnaire] = useState<Questionnaire>();
  /** The confirmed answers, until the clinic has them. */
  const [confirmed, setConfirmed] = useState<{ readonly answers: Answers; readonly chart: Chart }>();
  const [isSent, setSent] = useState(false);
  const [error, setError] = useState<string>();
  useEffect(() => {
    call<{ questionnaire: Questionnaire }>('GET', '/api/intake', { headers: { authorization } }).then(
      (found) => setQuestionnaire(found.questionnaire),
      (reason: unknown) => setError(messageOf(reason)),
    );
  }, [authorization]);
  const send = async (body: { readonly answers: Answers; readonly chart: Chart }) => {
    setConfirmed(body);
    setError(undefined);
    try {
      await call('POST', '/api/intake', { body, headers: { authorization } });
      setSent(true);
    } catch (reason) {
      setError(messageOf(reason));
    }
  };
  return (
    <main>
      <h1>{isSent ? 'Thank you' : 'Before your visit'}</h1>
      {error ? <p role="alert" className="error">{error}</p> : null}
      {isSent ? <p role="status">Your clinic has your answers. You can close this page.</p> : null}
      {confirmed && error ? <button type="button" onClick={() => void send(confirmed)}>Send again</button> : null}
      {questionnaire && !confirmed ? <GuidedIntake questionnaire={questionnaire} figures={figures} onConfirm={(answers, chart) => send({ answers, chart })} /> : null}
    </main>
  );
}
