export { CourseSheet, type CourseSheetProps } from './CourseSheet.js';
export type { CourseProps } from './use-course.js';
export { Timeline, type TimelineProps } from './Timeline.js';
