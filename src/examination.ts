// Testing sensation and looking at posture on the map. Panels load when they are first shown. Styles are in palpate/examination.css, beside palpate/styles.css.
export * from './examination/index.js';
