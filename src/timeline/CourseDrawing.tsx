import { useRef } from 'react';
import { clientRect, useBrowserLayoutEffect } from '../ui/index.js';
import { Scroller } from './Scroller.js';
import type { ShownCourse } from './use-course.js';

/** The drawing of a course, with a line at the visit that is shown. */
export function CourseDrawing({ course, current }: { readonly course: ShownCourse; readonly current: number }) {
  const { words, layout, drawing } = course;
  const { frame, width, height } = layout;
  const line = useRef<HTMLSpanElement>(null);
  const x = layout.x[current];
  // Where the drawing is wider than its place, it follows the visit.
  useBrowserLayoutEffect(() => bringIntoView(line.current), [current, course]);
  return (
    <Scroller label={words.labels.timeline}>
      <div className="palpate-timeline-drawing" style={{ aspectRatio: `${width} / ${height}` }}>
        {drawing}
        {x === undefined ? null : (
          <span
            className="palpate-timeline-now"
            // Moved by a transform: another `left` would lay out the page.
            style={{ top: `${(100 * frame.top) / height}%`, height: `${(100 * (frame.bottom + 6 - frame.top)) / height}%`, transform: `translateX(${(100 * x) / width}%)` }}
            aria-hidden="true"
          >
            <span ref={line} />
          </span>
        )}
      </div>
    </Scroller>
  );
}

/** Pixels that a line keeps from the edges of what is seen. */
const margin = 40;

/** Scrolls the drawing so that the line is in view, and nothing else. */
function bringIntoView(line: Element | null): void {
  const scroller = line?.closest('.palpate-timeline-scroll');
  if (!line || !scroller) return;
  const [seen, at] = [clientRect(scroller), clientRect(line)];
  if (at.left < seen.left + margin || at.left > seen.left + seen.width - margin) scroller.scrollLeft += at.left - seen.left - seen.width / 2;
}
