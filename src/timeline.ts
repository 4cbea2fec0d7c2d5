// The course of an episode: timeline and printed sheet. Its looks are in palpate/timeline.css, beside palpate/styles.css.
export * from './timeline/index.js';
