// Two charts, or many, on one figure. Styles are in palpate/compare.css, used with palpate/styles.css.
export * from './compare/index.js';
