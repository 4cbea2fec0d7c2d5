import type { Course } from '../episode/index.js';
import { complaintName, sightingText } from '../episode/index.js';
import { labelOf, type EpisodeMessages, type Messages } from '../locales/index.js';

interface CourseTableProps {
  readonly course: Course;
  readonly days: readonly string[];
  readonly locale: Messages;
  readonly words: EpisodeMessages;
}

/** The drawing as a table: a row per visit, a column per complaint. */
export function CourseTable({ course, days, locale, words }: CourseTableProps) {
  const { labels } = words;
  return (
    <table className="palpate-course">
      <caption>{words.heading}</caption>
      <thead>
        <tr>
          <th scope="col">{labels.visit}</th>
          <th scope="col">{labels.date}</th>
          {course.complaints.map((complaint, i) => (
            <th key={complaint.id} scope="col">
              {complaint.name ? complaintName(complaint, locale) : `${i + 1} · ${complaintName(complaint, locale)}`}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {course.visits.map(({ chart }, visit) => (
          <tr key={chart}>
            <th scope="row">{visit + 1}</th>
            <td>{days[visit]}</td>
            {course.complaints.map(({ id, sightings }) => {
              const sighting = sightings.find((each) => each.visit === visit);
              if (!sighting) return <td key={id}>–</td>;
              const more = [sighting.status && sighting.status !== 'gone' ? labelOf(locale.statuses, sighting.status) : undefined, sighting.treatments > 0 ? labels.treated : undefined].filter(Boolean);
              return (
                <td key={id}>
                  {sightingText(sighting, words)}
                  {more.length > 0 ? <span className="palpate-small">{` ${more.join(', ')}`}</span> : null}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
