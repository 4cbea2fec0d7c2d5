'use client';
import { focusOnStage, lastTime } from '../interaction/index.js';
import type { LastTimeProps } from '../last-time/index.js';
import { fetchWords } from '../locales/index.js';
import { lazyPart, useBodyMap } from '../ui/index.js';

const Part = /* @__PURE__ */ lazyPart<LastTimeProps>(async (messages) => {
  const [{ createLastTime }, words] = await Promise.all([lastTime.get(), fetchWords(messages, 'episode')]);
  return createLastTime(words);
});

/** With a `previous` chart: the marks of the last visit without an answer today. Empty without one. */
export function LastTime({ as = 'list', mark }: {
  /** `list`: all of them. `line`: one line, for a narrow layout. `question`: how the selected one is now. `status`: how a mark of today compares with last time. Defaults to `list`. */
  readonly as?: LastTimeProps['as'];
  /** The mark whose `status` is shown. Defaults to none: nothing is shown. */
  readonly mark?: LastTimeProps['mark'];
}) {
  const isAsked = useBodyMap(({ previous, readOnly }) => previous !== null && !readOnly);
  return isAsked || (as === 'status' && mark?.status !== undefined) ? <Part as={as} mark={mark} focusOnStage={focusOnStage} /> : null;
}
