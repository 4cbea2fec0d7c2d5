// Examination of sensation and posture on the map. Panels load when first shown. Styles are in palpate/examination.css, used with palpate/styles.css.
export * from './examination/index.js';
