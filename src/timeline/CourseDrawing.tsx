import { memo, useMemo, useRef } from 'react';
import type { Episode } from '../episode/index.js';
import { layoutOf, timelineScene, type TimelineLayout } from '../interchange/timeline/index.js';
import { SceneView, unmeasured, useBrowserLayoutEffect, useSize } from '../ui/index.js';
import { Scroller } from './Scroller.js';
import type { ShownCourse } from './use-course.js';

interface CourseDrawingProps {
  readonly episode: Episode;
  readonly course: ShownCourse;
  /** The visit that is shown, from 0. */
  readonly current: number;
}

/** The drawing of a course, as wide as its place, with a line at the visit that is shown. */
export const CourseDrawing = memo(function CourseDrawing({ episode, course, current }: CourseDrawingProps) {
  const { words, options } = course;
  const room = useRef<HTMLDivElement>(null);
  const size = useSize(room);
  // Measured before the first paint: it is drawn once.
  const width = size === unmeasured ? undefined : widthFor(size?.width, episode.charts.length);
  const drawn = useMemo(() => {
    if (width === undefined) return undefined;
    const layout = layoutOf(episode, { ...options, width }, course.course);
    return { layout, drawing: <SceneView scene={timelineScene(episode, { ...options, width }, layout)} /> };
  }, [episode, options, course, width]);
  // Where the drawing is wider than its place, it follows the visit. How far it is scrolled is known, as to measure it would lay out the page.
  const scrolled = useRef(0);
  const place = size === unmeasured ? undefined : size?.width;
  const isWider = drawn !== undefined && place !== undefined && drawn.layout.width > place;
  useBrowserLayoutEffect(() => {
    const at = drawn?.layout.x[current];
    if (!isWider || at === undefined) return;
    const from = scrolled.current + (options.locale?.direction === 'rtl' ? drawn.layout.width - place : 0);
    if (at < from + margin || at > from + place - margin) room.current?.parentElement?.scrollBy({ left: at - from - place / 2, behavior: 'instant' });
  }, [current, isWider]);
  return (
    <Scroller label={words.labels.timeline} onScroll={(left) => void (scrolled.current = left)}>
      <div ref={room} className="palpate-timeline-room">
        {drawn ? (
          <div className="palpate-timeline-drawing" style={{ inlineSize: drawn.layout.width }}>
            {drawn.drawing}
            <NowLine layout={drawn.layout} current={current} />
          </div>
        ) : null}
      </div>
    </Scroller>
  );
});

/** Pixels that the line keeps from the edges of what is seen. */
const margin = 40;

interface NowLineProps {
  readonly layout: TimelineLayout;
  readonly current: number;
}

/** Moved by a transform: another `left` would lay out the page. */
function NowLine({ layout: { x, frame, width, height }, current }: NowLineProps) {
  const at = x[current];
  if (at === undefined) return null;
  const style = { top: `${(100 * frame.top) / height}%`, height: `${(100 * (frame.bottom + 6 - frame.top)) / height}%`, transform: `translateX(${(100 * at) / width}%)` };
  return (
    <span className="palpate-timeline-now" style={style} aria-hidden="true">
      <span />
    </span>
  );
}

/** Pixels between visits, on average, below which a drawing is wider than its place; and of its edges. */
const [leastGap, edges] = [12, 68] as const;
const mostWide = 960;

/** How wide a course is drawn, in pixels: as its place, in steps, so that not each pixel of a window that is resized draws it again. */
const widthFor = (place = mostWide, visits: number): number => Math.min(mostWide, Math.max(8 * Math.floor(place / 8), edges + leastGap * visits));
