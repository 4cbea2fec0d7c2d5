import type { SerialiseOptions } from '../chart/index.js';
import type { Answers, Questionnaire } from './types.js';

/** A questionnaire as JSON text. `parseQuestionnaire` reads it back to the equal one. */
export const serialiseQuestionnaire = ({ schemaVersion, id, url, title, language, items, scores, extensions, ...rest }: Questionnaire, { indent = 0 }: SerialiseOptions = {}): string =>
  JSON.stringify({ schemaVersion, id, url, title, language, items, scores, extensions, ...rest }, null, indent);

/** Answers as JSON text. `parseAnswers` reads them back to the equal ones. */
export const serialiseAnswers = ({ schemaVersion, id, questionnaire, chart, by, startedAt, confirmedAt, answers, extensions, ...rest }: Answers, { indent = 0 }: SerialiseOptions = {}): string =>
  JSON.stringify({ schemaVersion, id, questionnaire, chart, by, startedAt, confirmedAt, answers, extensions, ...rest }, null, indent);
