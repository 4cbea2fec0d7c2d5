/** The type of an item. `unknown`: it is kept, shown as its text, and cannot be answered. */
export const itemTypes = ['group', 'display', 'boolean', 'choice', 'integer', 'decimal', 'date', 'text', 'body', 'unknown'] as const;
/** One of `itemTypes`. */
export type ItemType = (typeof itemTypes)[number];

/** How an answer is compared, as in FHIR's `enableWhen`. */
export const operators = ['exists', '=', '!=', '>', '<', '>=', '<='] as const;
/** One of `operators`. */
export type Operator = (typeof operators)[number];

/** Whether all conditions have to hold, or any. */
export const behaviours = ['all', 'any'] as const;
/** One of `behaviours`. */
export type Behaviour = (typeof behaviours)[number];

/** What a body item asks about each pain besides place and side, and at the end. */
export const bodySteps = ['intensity', 'clear', 'qualities', 'felt-elsewhere', 'onset', 'course'] as const;
/** One of `bodySteps`. */
export type BodyStep = (typeof bodySteps)[number];

/** How an option is written in FHIR: a code, a text, a whole number, a day or a time of day. */
export const optionKinds = ['code', 'text', 'integer', 'date', 'time'] as const;
/** One of `optionKinds`. */
export type OptionKind = (typeof optionKinds)[number];

/**
 * How a score is computed. `sum`, `mean`: of the answers as numbers: yes 1, no 0, an option its `score`. `count`: how many answers are yes or above
 * 0, and how many options were chosen, without those that score 0.
 */
export const scoreRules = ['sum', 'mean', 'count'] as const;
/** One of `scoreRules`. */
export type ScoreRule = (typeof scoreRules)[number];

/**
 * How missing answers are handled. `no-score`: one missing answer leaves no score. `leave-out`: the others count. `zero`: it counts as 0. `prorate`,
 * for a sum: the mean of the others replaces it.
 */
export const missingRules = ['no-score', 'leave-out', 'zero', 'prorate'] as const;
/** One of `missingRules`. */
export type MissingRule = (typeof missingRules)[number];

/** The state of a question. One without an entry was not asked. `declined`: the person would rather not say. */
export const answerStates = ['answered', 'skipped', 'declined'] as const;
/** One of `answerStates`. */
export type AnswerState = (typeof answerStates)[number];
