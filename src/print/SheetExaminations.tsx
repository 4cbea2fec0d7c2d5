import { bodySides, keyPoints, modalities, momentOf, writeMoment, type Chart, type Recorded } from '../chart/index.js';
import { itemText, sumLines } from '../describe/index.js';
import { labelOf, type Messages } from '../locales/index.js';
import type { SheetWords } from './sheet-words.js';

interface SheetExaminationsProps {
  readonly chart: Chart;
  readonly locale: Messages;
  readonly words: SheetWords;
  readonly timeZone: string | undefined;
}

/** Examinations as tables: scores as numbers, NT for not testable, with the sums below; posture in words. */
export function SheetExaminations({ chart: { sensory, posture }, locale, words: { summary }, timeZone }: SheetExaminationsProps) {
  const { examination: terms, recorded, between, note } = summary;
  const said = (record: Recorded) => {
    const moment = momentOf(record, 'createdAt');
    return recorded(record.by, writeMoment(moment, locale.language, { style: 'long', timeZone }), moment.precision);
  };
  const rows = keyPoints.filter((point) => sensory?.points.some((each) => each.point === point));
  return (
    <>
      {sensory ? (
        <section className="palpate-sheet-examination">
          <table className="palpate-sheet-marks">
            <caption>{`${terms.sensory}. ${said(sensory)}`}</caption>
            <thead>
              <tr>
                <th scope="col">{terms.point}</th>
                {bodySides.flatMap((side) => modalities.map((modality) => <th key={`${side} ${modality}`} scope="col">{terms.pointOn(terms.modalities[modality], terms.sides[side])}</th>))}
              </tr>
            </thead>
            <tbody>
              {rows.map((point) => (
                <tr key={point}>
                  <th scope="row">{point}</th>
                  {bodySides.flatMap((side) => modalities.map((modality) => <td key={`${side} ${modality}`}>{cellOf(sensory.points.find((each) => each.point === point && each.side === side)?.[modality])}</td>))}
                </tr>
              ))}
            </tbody>
          </table>
          <p>{[...sumLines(sensory, terms), ...(sensory.note ? [note(sensory.note)] : []), `NT: ${terms.scores['not-testable']}.`, terms.caveats.levels].join(between)}</p>
        </section>
      ) : null}
      {posture ? (
        <section className="palpate-sheet-examination">
          <table className="palpate-sheet-marks">
            <caption>{`${terms.posture}. ${said(posture)}`}</caption>
            <tbody>
              {posture.findings.map(({ item, finding }) => (
                <tr key={item}>
                  <th scope="row">{itemText(item, locale, terms)}</th>
                  <td>{labelOf(terms.findings, finding)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>{[...(posture.note ? [note(posture.note)] : []), terms.caveats.posture].join(between)}</p>
        </section>
      ) : null}
    </>
  );
}

/** A score in examiners' notation. */
const cellOf = (score: number | 'not-testable' | undefined): string => (score === undefined ? '–' : score === 'not-testable' ? 'NT' : String(score));
