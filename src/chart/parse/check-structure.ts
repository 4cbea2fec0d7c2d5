import * as v from 'valibot';
import type { JsonObject } from '../json.js';
import { chartSchema } from '../schema/chart.js';
import { openChartSchema } from '../schema/open-chart.js';
import type { Chart } from '../types.js';
import type { Path } from './problem.js';
import type { ProblemList } from './problem-list.js';
import { wordIssue } from './word-issue.js';

/**
 * Whether a document has the structure of a chart: exactly what the published JSON Schema says. With `isNewer`,
 * fields that it does not name are let pass.
 */
export function checkStructure(document: JsonObject, isNewer: boolean, problems: ProblemList): Chart | undefined {
  const { issues } = v.safeParse(isNewer ? openChartSchema : chartSchema, document);
  for (const issue of issues ?? []) problems.add(toPath(issue), () => wordIssue(issue, ownWish(issue)));
  // The copy that Valibot made has lost what lies in no schema; the document is plain already.
  return issues ? undefined : (document as unknown as Chart);
}

const toPath = (issue: v.BaseIssue<unknown>): Path => issue.path?.map((item) => item.key as string | number) ?? [];

/** The message that the schema has of its own. */
const ownWish = (issue: v.BaseIssue<unknown>): string | undefined => (issue.message.startsWith('must ') ? issue.message : undefined);
