import axe, { type RuleObject } from 'axe-core';

/** All of axe's rules for WCAG 2 and good practice, with two differences. */
const rules: RuleObject = {
  // Of WCAG 2.2, and off by default.
  'target-size': { enabled: true },
  // A story is a piece of a page: the landmarks are the host's.
  region: { enabled: false },
};

/** A large target is 44 px wide, and a mark added by it is on its middle, where a tap selects the mark. */
const isCoveredByItsMark = (rule: string, element: Element | undefined): boolean => rule === 'target-size' && element?.matches('.palpate-target') === true;

/** What axe finds on the page as it is: rule, place and reason. */
export async function violations(): Promise<string[]> {
  const found = await axe.run(document.body, { resultTypes: ['violations'], rules, elementRef: true });
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.filter(({ element }) => !isCoveredByItsMark(id, element)).map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
