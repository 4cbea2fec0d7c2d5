import type { RuleObject } from 'axe-core';

/** All of axe's rules for WCAG 2 and good practice, with two differences. */
export const axeRules: RuleObject = {
  // Of WCAG 2.2, and off by default.
  'target-size': { enabled: true },
  // A story is a piece of a page: the landmarks are the host's.
  region: { enabled: false },
};
