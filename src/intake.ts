// Questionnaires, answers and scores, and where it hurts as questions. Runs without React and without a page.
export * from './intake/index.js';
