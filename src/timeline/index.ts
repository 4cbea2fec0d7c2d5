export { CourseSheet, type CourseSheetProps } from './CourseSheet.js';
export { Timeline, type TimelineProps } from './Timeline.js';
