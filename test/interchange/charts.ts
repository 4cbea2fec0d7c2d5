import { neutral } from '../../src/anatomy/index.js';
import type { Chart } from '../../src/chart/index.js';
import { female } from '../../src/figures/female.js';
import { male } from '../../src/figures/male.js';
import * as charts from '../../stories/charts/index.js';

/** The charts of the stories, by name. */
export const fixtures: readonly (readonly [name: string, chart: Chart])[] = Object.entries(charts);

/** All that there are: a chart is drawn on its own. */
export const figures = [neutral, female, male] as const;

/** What an attacker would write into a note, a name or an id. */
export const attacks: readonly string[] = [
  '<script>window.__pwned = true</script>',
  '</desc></title><script>window.__pwned = true</script>',
  '"><img src=x onerror="window.__pwned = true">',
  '\'/><svg onload="window.__pwned = true">',
  ']]><script>window.__pwned = true</script>',
  '--><script>window.__pwned = true</script>',
  '&#60;script&#62;window.__pwned = true&#60;/script&#62;',
  'javascript:window.__pwned = true',
  '=HYPERLINK("javascript:window.__pwned=true")',
  '\u0000<\u0000script>window.__pwned = true</script>\u0008\uFFFE',
];
