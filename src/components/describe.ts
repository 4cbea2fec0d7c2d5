import type { Chart, Mark } from '../chart/index.js';
import { nameOf, placeOf, type Messages } from '../locales/index.js';
import type { Step } from '../store/index.js';

export { nameOf, placeOf };

/** An edit in words, for those who cannot see it. */
export function describeStep({ changes, reason }: Step, chart: Chart, messages: Messages): string | undefined {
  const { announce } = messages;
  if (reason === 'clear') return announce.cleared(changes.filter((change) => change.type === 'remove' && change.list === 'marks').length);
  for (const change of changes) {
    if (change.type === 'set') {
      if (change.field === 'nothingToMark' && changes.length === 1) return announce.nothingToMark(chart.nothingToMark);
      continue;
    }
    if (change.list !== 'marks') continue;
    if (change.type === 'insert') return announce.added(nameOf(change.item as Mark, messages));
    if (change.type === 'remove') return announce.removed(nameOf(change.item as Mark, messages));
    return announce.changed(nameOf(change.after as Mark, messages));
  }
  return undefined;
}
