// The course of an episode: timeline, printed sheet, and the marks of last time on the map of today. Its looks are in palpate/timeline.css, beside palpate/styles.css.
export * from './timeline/index.js';
