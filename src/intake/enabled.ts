import { withEntries } from './entries.js';
import type { Answers, AnswerValue, Condition, Item, Questionnaire } from './types.js';

/**
 * The ids of the items that are asked, by their conditions. As in FHIR, an item that is not asked takes its children with it, and its answer counts
 * for no condition. `!=` holds if no answer is equal, also without any answer.
 */
export function enabledItems(questionnaire: Pick<Questionnaire, 'items'>, { answers }: Pick<Answers, 'answers'>): ReadonlySet<string> {
  const { items } = withEntries(questionnaire, { answers });
  const byId = new Map(items.map((item) => [item.id, item]));
  const values = new Map(answers.map((answer) => [answer.item, answer.state === 'answered' ? answer.values : []]));
  const known = new Map<string, boolean>();

  function meets({ enableWhen, enableBehavior }: Item): boolean {
    if (!enableWhen) return true;
    const holdsFor = (condition: Condition) => {
      const other = byId.get(condition.item);
      return holds(condition, other && known.get(other.id) ? (values.get(condition.item) ?? []) : []);
    };
    return enableBehavior === 'any' ? enableWhen.some(holdsFor) : enableWhen.every(holdsFor);
  }

  // Each item once everything it depends on is known, in any direction. Items in a cycle, which `parseQuestionnaire` refuses, are not asked.
  let left: readonly Item[] = items;
  for (let before = Infinity; left.length > 0 && left.length < before; left = left.filter(({ id }) => !known.has(id)).reverse()) {
    before = left.length;
    for (const item of left) {
      const needed = [...(item.enableWhen ?? []).map((condition) => condition.item), ...(item.within === undefined ? [] : [item.within])];
      if (needed.every((id) => known.has(id) || !byId.has(id))) known.set(item.id, (item.within === undefined || (known.get(item.within) ?? true)) && meets(item));
    }
  }
  return new Set(items.filter(({ id }) => known.get(id)).map(({ id }) => id));
}

function holds({ operator, value }: Condition, values: readonly AnswerValue[]): boolean {
  switch (operator) {
    case 'exists':
      return values.length > 0 === value;
    case '=':
      return values.includes(value);
    case '!=':
      return !values.includes(value);
    default:
      return values.some((each) => typeof each === typeof value && compares(each, operator, value));
  }
}

/** Numbers by size, days and texts by their characters. */
function compares(a: AnswerValue, operator: Condition['operator'], b: AnswerValue): boolean {
  switch (operator) {
    case '>':
      return a > b;
    case '<':
      return a < b;
    case '>=':
      return a >= b;
    default:
      return a <= b;
  }
}
