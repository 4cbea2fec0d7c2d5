import { useMemo } from 'react';
import type { Chart } from 'palpate';
import { createEpisode } from 'palpate/episode';
import { female } from 'palpate/figures/female';
import { male } from 'palpate/figures/male';
import { neutral } from 'palpate';
import { CourseSheet, Timeline } from 'palpate/timeline';
import type { Patient } from '../shared/types.js';
import { Link } from './navigation.js';
import { useLoad } from './use-load.js';

export const figures = [neutral, female, male] as const;

interface Charts {
  readonly id: string;
  readonly complaint: string;
  readonly patient: Patient;
  readonly charts: readonly Chart[];
}

function useEpisode(id: string) {
  const { data, error } = useLoad<Charts>(`/api/episodes/${id}`);
  const episode = useMemo(() => data && createEpisode(data.charts, { id: data.id, name: data.complaint }), [data]);
  return { data, episode, error };
}

export function EpisodePage({ id }: { readonly id: string }) {
  const { data, episode, error } = useEpisode(id);
  if (!data || !episode) return error ? <p role="alert" className="error">{error}</p> : null;
  return (
    <>
      <p><Link to={`/patients/${data.patient.id}`}>{data.patient.name}</Link></p>
      <h1>{data.complaint}</h1>
      <Timeline episode={episode} figures={figures} />
      <p className="actions"><Link to={`/episodes/${id}/print`}>Print the course</Link></p>
    </>
  );
}

export function CoursePrint({ id }: { readonly id: string }) {
  const { data, episode, error } = useEpisode(id);
  if (!data || !episode) return error ? <p role="alert" className="error">{error}</p> : null;
  return (
    <>
      <PrintHead patient={data.patient} back={`/episodes/${id}`} />
      <CourseSheet episode={episode} figures={figures} />
    </>
  );
}

/** Above a printed sheet: the patient's name, which no chart contains; on the screen also a link back. */
export const PrintHead = ({ patient: { name, born, number }, back }: { readonly patient: Patient; readonly back: string }) => (
  <>
    <p className="actions screen-only">
      <button type="button" onClick={() => print()}>Print</button>
      <Link to={back}>Back</Link>
    </p>
    <p className="print-head">{[name, born && `born ${born}`, number].filter(Boolean).join(' · ')}</p>
  </>
);
