// A guided intake: one question a screen, and the sheet for the clinician. Its looks are in palpate/guided-intake.css, beside palpate/styles.css.
export * from './guided/index.js';
