'use client';
import { useMemo } from 'react';
import { timelineScene } from '../interchange/timeline/index.js';
import { SceneView } from '../ui/index.js';
import { tableOf, useCourse, type CourseProps } from './use-course.js';

/** Props of `CourseSheet`: those of `Timeline` that also apply to paper. */
export type CourseSheetProps = CourseProps;

/** The course of an episode as a sheet of paper, black on white: drawing, table and words, with known errors. */
export function CourseSheet({ episode, figures, locale: said, words, timeZone, className, ...rest }: CourseSheetProps) {
  const { locale, course } = useCourse({ episode, figures, locale: said, words, timeZone, palette: 'paper' });
  // The sentences stand below it.
  const drawing = useMemo(() => course && <SceneView scene={timelineScene(episode, course.options)} label={course.words.labels.timeline} />, [episode, course]);
  if (!course) return null;
  return (
    <div {...rest} className={className ? `palpate palpate-sheet ${className}` : 'palpate palpate-sheet'} lang={locale.language} dir={locale.direction}>
      <div className="palpate-sheet-body palpate-course-sheet">
        <h2 className="palpate-title">{episode.name ?? course.words.heading}</h2>
        <p>{course.title}</p>
        {drawing}
        {tableOf(course, locale)}
        {course.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}
