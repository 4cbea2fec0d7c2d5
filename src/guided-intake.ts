// A guided intake with one question per screen, and the sheet for the clinician. Styles are in palpate/guided-intake.css, used with
// palpate/styles.css.
export * from './guided/index.js';
