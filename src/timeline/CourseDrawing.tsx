import { useMemo, useRef, type RefObject } from 'react';
import type { Episode } from '../episode/index.js';
import { layoutOf, timelineScene, type TimelineLayout } from '../interchange/timeline/index.js';
import { clientRect, SceneView, unmeasured, useBrowserLayoutEffect, useSize } from '../ui/index.js';
import { Scroller } from './Scroller.js';
import type { ShownCourse } from './use-course.js';

interface CourseDrawingProps {
  readonly episode: Episode;
  readonly course: ShownCourse;
  /** The visit that is shown, from 0. */
  readonly current: number;
}

/** The drawing of a course, as wide as its place, with a line at the visit that is shown. */
export function CourseDrawing({ episode, course, current }: CourseDrawingProps) {
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
  const line = useRef<HTMLSpanElement>(null);
  // Where the drawing is wider than its place, it follows the visit. Elsewhere nothing is measured while someone scrubs.
  const place = size === unmeasured ? undefined : size?.width;
  const isWider = drawn !== undefined && place !== undefined && drawn.layout.width > place;
  useBrowserLayoutEffect(() => {
    if (isWider) bringIntoView(line.current);
  }, [current, isWider]);
  return (
    <Scroller label={words.labels.timeline}>
      <div ref={room} className="palpate-timeline-room">
        {drawn ? (
          <div className="palpate-timeline-drawing" style={{ inlineSize: drawn.layout.width }}>
            {drawn.drawing}
            <NowLine layout={drawn.layout} current={current} line={line} />
          </div>
        ) : null}
      </div>
    </Scroller>
  );
}

interface NowLineProps {
  readonly layout: TimelineLayout;
  readonly current: number;
  readonly line: RefObject<HTMLSpanElement | null>;
}

/** Moved by a transform: another `left` would lay out the page. */
function NowLine({ layout: { x, frame, width, height }, current, line }: NowLineProps) {
  const at = x[current];
  if (at === undefined) return null;
  const style = { top: `${(100 * frame.top) / height}%`, height: `${(100 * (frame.bottom + 6 - frame.top)) / height}%`, transform: `translateX(${(100 * at) / width}%)` };
  return (
    <span className="palpate-timeline-now" style={style} aria-hidden="true">
      <span ref={line} />
    </span>
  );
}

/** Pixels between visits, on average, below which a drawing is wider than its place; and of its edges. */
const [leastGap, edges] = [12, 68] as const;
const mostWide = 960;

/** How wide a course is drawn, in pixels: as its place, in steps, so that not each pixel of a window that is resized draws it again. */
const widthFor = (place = mostWide, visits: number): number => Math.min(mostWide, Math.max(8 * Math.floor(place / 8), edges + leastGap * visits));

/** Pixels that a line keeps from the edges of what is seen. */
const margin = 40;

/** Scrolls the drawing so that the line is in view, and nothing else. */
function bringIntoView(line: Element | null): void {
  const scroller = line?.closest('.palpate-timeline-scroll');
  if (!line || !scroller) return;
  const [seen, at] = [clientRect(scroller), clientRect(line)];
  if (at.left < seen.left + margin || at.left > seen.left + seen.width - margin) scroller.scrollLeft += at.left - seen.left - seen.width / 2;
}
