'use client';
import { focusOnStage } from '../interaction/index.js';
import type { LastTimeProps } from '../last-time/index.js';
import { fetchWords } from '../locales/index.js';
import { lazyPart, useBodyMap } from '../ui/index.js';

const Part = /* @__PURE__ */ lazyPart<LastTimeProps>(async (messages) => {
  const [{ createLastTime }, words] = await Promise.all([import('../last-time/index.js'), fetchWords(messages, 'episode')]);
  return createLastTime(words);
});

/**
 * Where a map has a `previous` chart: the marks of the last visit without an answer today, as a list (the default), as a line for a narrow layout, or
 * the one that is selected, to say how it is. As `status`, how a mark of today compares with last time. Otherwise nothing.
 */
export function LastTime({ as = 'list', mark }: Partial<Pick<LastTimeProps, 'as' | 'mark'>>) {
  const isAsked = useBodyMap(({ previous, readOnly }) => previous !== null && !readOnly);
  return isAsked || (as === 'status' && mark?.status !== undefined) ? <Part as={as} mark={mark} focusOnStage={focusOnStage} /> : null;
}
