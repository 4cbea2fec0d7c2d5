// Two charts, or many, on one figure. Its looks are in palpate/compare.css, beside palpate/styles.css.
export * from './compare/index.js';
