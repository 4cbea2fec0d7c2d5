// Questionnaires, answers and scores, with the pain location as questions. Runs without React and without a page.
export * from './intake/index.js';
