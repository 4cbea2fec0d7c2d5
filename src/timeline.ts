// The course of an episode: timeline and printed sheet. Styles are in palpate/timeline.css, used with palpate/styles.css.
export * from './timeline/index.js';
