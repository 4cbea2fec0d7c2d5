import axe from 'axe-core';
import { axeRules } from '../../stories/.storybook/axe-rules.js';

/** What axe finds on the page as it stands: rule, place and reason. */
export async function violations(): Promise<string[]> {
  const found = await axe.run(document.body, { resultTypes: ['violations'], rules: axeRules });
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`));
}
