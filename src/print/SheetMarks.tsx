import type { Chart } from '../chart/index.js';
import type { Messages } from '../locales/index.js';
import { markRows } from './mark-row.js';
import type { SheetWords } from './sheet-words.js';

interface SheetMarksProps {
  readonly chart: Chart;
  readonly locale: Messages;
  readonly words: SheetWords;
}

/** The marks as a table, by their numbers on the drawing. */
export function SheetMarks({ chart, locale, words }: SheetMarksProps) {
  const { columns } = words.print;
  const rows = markRows(chart, locale, words);
  if (rows.length === 0) return null;
  const isTreated = chart.treatments.length > 0;
  return (
    <table className="palpate-sheet-marks">
      <caption>{locale.labels.marks}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.number}</th>
          <th scope="col">{columns.place}</th>
          <th scope="col">{columns.kind}</th>
          <th scope="col">{columns.intensity}</th>
          <th scope="col">{columns.details}</th>
          {isTreated ? <th scope="col">{columns.treatment}</th> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ number, mark, place, details, treatments }) => (
          <tr key={mark.id}>
            <th scope="row">{number}</th>
            <td>{place}</td>
            <td>{locale.kinds[mark.kind]}</td>
            <td>{mark.intensity !== undefined ? locale.intensityOf(mark.intensity) : mark.status === 'gone' ? locale.statuses.gone : locale.labels.notRated}</td>
            <td>
              {details.join(words.summary.between)}
              {mark.note ? <p className="palpate-note">{words.summary.note(mark.note)}</p> : null}
            </td>
            {isTreated ? (
              <td>
                {treatments.map((treatment, i) => (
                  <p key={i}>{treatment}</p>
                ))}
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
