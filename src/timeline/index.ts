export { CourseSheet, type CourseSheetProps } from './CourseSheet.js';
export { LastTime, lastTimeLayer, type LastTimeProps } from './LastTime.js';
export { Timeline, type TimelineProps } from './Timeline.js';
