import axe, { type NodeResult, type RuleObject } from 'axe-core';
import { paintOf } from './colour.js';

/** All of axe's rules for WCAG 2 and good practice, with differences. */
const rules: RuleObject = {
  // Of WCAG 2.2, and off by default.
  'target-size': { enabled: true },
  // A story is a piece of a page: the landmarks are the host's.
  region: { enabled: false },
};

/** A large target is 44 px wide, and a mark added by it is on its middle, where a tap selects the mark. */
const isCoveredByItsMark = (rule: string, element: Element | undefined): boolean => rule === 'target-size' && element?.matches('.palpate-target') === true;

const hexOf = (css: string): string => `#${paintOf(css).slice(0, 3).map((value) => value.toString(16).padStart(2, '0')).join('')}`;

/** In forced colours the user's theme answers for a pair of its own; Firefox emulates forced colours without a theme. */
const isPairOfTheme = ({ any: [check] }: NodeResult): boolean => {
  const { fgColor, bgColor } = (check?.data ?? {}) as { fgColor?: string; bgColor?: string };
  return matchMedia('(forced-colors: active)').matches && fgColor === hexOf('HighlightText') && bgColor === hexOf('Highlight');
};

/** All of axe's rules whose verdict depends on colours. */
export const colourRules = ['color-contrast', 'link-in-text-block'] as const;

/** What axe finds on the page as it is, by all rules or by these: rule, place and reason. */
export async function violations(only?: readonly string[]): Promise<string[]> {
  const found = await axe.run(document.body, { resultTypes: ['violations'], rules, elementRef: true, ...(only && { runOnly: [...only] }) });
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.filter((node) => !isCoveredByItsMark(id, node.element) && !isPairOfTheme(node)).map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
