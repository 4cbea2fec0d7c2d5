'use client';
import { forwardRef, useEffect, useId, useMemo, useState, type ComponentType } from 'react';
import { bodySides, editExamination, keyPoints, modalities, recordScores, type Modality, type SensoryScore, type TestedSide } from '../../chart/index.js';
import { sumLines } from '../../describe/index.js';
import { keyPointAt, keyPointWalk, type SensationTables } from '../../sensation/index.js';
import { Choice, useBodyMap, useBodyMapContext } from '../../ui/index.js';
import { examinationOf, useExamination } from '../examination-store.js';
import type { SensoryExaminationProps } from '../props.js';
import { BadTables, Caveats, Observer, stampOf, useTables, Walk, type PanelWords } from './shared.js';

/** How near to a key point a tap must be to choose it, in units: about 2.5 cm. */
const reach = 14;
const choices = ['none', '0', '1', '2', 'not-testable'] as const;

/** The sensory examination in one language. */
export function createSensoryPanel({ words, terms }: PanelWords): ComponentType<SensoryExaminationProps> {
  return forwardRef<HTMLElement, SensoryExaminationProps>(function SensoryPanel({ tables: own, observer, className, ...rest }, ref) {
    const title = useId();
    const read = useTables(own);
    return (
      <section {...rest} ref={ref} aria-labelledby={title} className={className ? `palpate-examination ${className}` : 'palpate-examination'}>
        <h2 id={title} className="palpate-title">
          {terms.sensory}
        </h2>
        {read.ok ? <Testing tables={read.tables} observer={observer} words={words} terms={terms} isBuiltIn={own === undefined} /> : <BadTables read={read} words={words} />}
      </section>
    );
  });
}

function Testing({ tables, observer, words, terms, isBuiltIn }: PanelWords & Pick<SensoryExaminationProps, 'observer'> & { readonly tables: SensationTables; readonly isBuiltIn: boolean }) {
  const { store, taps, views } = useBodyMapContext();
  const chart = useBodyMap((state) => state.head);
  const isReadOnly = useBodyMap((state) => state.readOnly);
  const [first, setFirst] = useState<TestedSide>('left');
  const [chosenBy, setChosenBy] = useState(observer ?? chart.recordedBy);
  const points = useMemo(() => keyPointWalk(first, { tables }), [first, tables]);
  const step = Math.min(useExamination((state) => state.step), points.length - 1);
  const examination = examinationOf(store);
  const goTo = (next: number): void => {
    examination.setState({ step: next });
    const view = points[next]?.view;
    if (view && views.flat().includes(view)) store.getState().setView(view);
  };
  useEffect(() => {
    examination.setState({ points });
    return () => examination.setState({ points: [], step: 0 });
  }, [examination, points]);
  useEffect(() => {
    const tap: Parameters<typeof taps.add>[0] = (event) => {
      const found = keyPointAt(event.view, event.at, reach, { tables });
      const index = points.findIndex(({ point, side }) => point === found?.point && side === found.side);
      if (index < 0) return;
      event.preventDefault();
      examination.setState({ step: index });
    };
    taps.add(tap);
    return () => void taps.delete(tap);
  }, [taps, points, tables, examination]);
  const { sensory } = chart;
  const by = sensory?.by ?? chosenBy;
  const now = points[step];
  if (!now) return null;
  const scoreAt = (point: string, side: TestedSide, modality: Modality): SensoryScore | undefined => sensory?.points.find((each) => each.point === point && each.side === side)?.[modality];
  const record = (modality: Modality, value: string): void => {
    const score = value === 'none' ? undefined : value === 'not-testable' ? value : Number(value);
    store.getState().edit(recordScores(chart, now.point, now.side, { [modality]: score }, stampOf(by)), 'edit');
  };
  const observe = (said: typeof by): void => {
    setChosenBy(said);
    if (sensory) store.getState().edit(editExamination(chart, 'sensory', { by: said }), 'edit');
  };
  const labels = { none: terms.notRecorded, ...terms.scores };
  const options = choices.map((value) => ({ value, label: value === 'none' || value === 'not-testable' ? labels[value] : `${value} ${labels[value]}` }));
  return (
    <>
      <Caveats terms={terms} isBuiltIn={isBuiltIn} />
      <Observer value={by} onChoose={observe} words={words} />
      <Choice label={words.labels.firstSide} isLabelShown options={bodySides.map((side) => ({ value: side, label: words.labels[side] }))} value={first} onChoose={setFirst} />
      <Walk words={words} step={step} names={points.map(({ point, side }) => terms.pointOn(point, terms.sides[side]))} recorded={sensory?.points.length ?? 0} onStep={goTo}>
        <p>{isBuiltIn ? words.keyPoints[now.point] : now.landmark}</p>
        {modalities.map((modality) => (
          <Choice key={modality} className="palpate-scores" label={terms.modalities[modality]} isLabelShown isDisabled={isReadOnly} options={options} value={choices.find((value) => value === String(scoreAt(now.point, now.side, modality) ?? 'none')) ?? 'none'} onChoose={(value) => record(modality, value)} />
        ))}
      </Walk>
      {sensory ? (
        <ul className="palpate-sums">
          {sumLines(sensory, terms).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
      <details>
        <summary className="palpate-group-title">{words.labels.table}</summary>
        <table className="palpate-examined palpate-scored">
          <caption className="palpate-visually-hidden">{terms.sensory}</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {terms.point}
              </th>
              {bodySides.map((side) => (
                <th key={side} scope="colgroup" colSpan={modalities.length}>
                  {words.labels[side]}
                </th>
              ))}
            </tr>
            <tr>{bodySides.flatMap((side) => modalities.map((modality) => <th key={`${side} ${modality}`} scope="col">{terms.modalities[modality]}</th>))}</tr>
          </thead>
          <tbody>
            {keyPoints.map((point) => (
              <tr key={point}>
                <th scope="row">{point}</th>
                {bodySides.flatMap((side) =>
                  modalities.map((modality) => {
                    const score = scoreAt(point, side, modality);
                    return <td key={`${side} ${modality}`}>{typeof score === 'number' ? score : <Short sign={score === undefined ? '–' : 'NT'} text={score === undefined ? terms.notRecorded : terms.scores[score]} />}</td>;
                  }),
                )}
              </tr>
            ))}
          </tbody>
        </table>
        <p className="palpate-small">{`– ${terms.notRecorded}. NT ${terms.scores['not-testable']}.`}</p>
      </details>
    </>
  );
}

/** What is short to see is said in full to those who listen: a table of 28 points has to fit on a phone. */
const Short = ({ sign, text }: { readonly sign: string; readonly text: string }) => (
  <>
    <span aria-hidden="true">{sign}</span>
    <span className="palpate-visually-hidden">{text}</span>
  </>
);
