import { useCallback, useEffect, useState } from 'react';
import { call, messageOf } from './api.js';

/** Loads a URL; `reload` loads it again, and the old content stays until the answer arrives. */
export function useLoad<T>(path: string) {
  const [state, setState] = useState<{ readonly path: string; readonly data?: T; readonly error?: string }>({ path });
  const load = useCallback(() => {
    let isWanted = true;
    call<T>('GET', path).then(
      (data) => isWanted && setState({ path, data }),
      (error: unknown) => isWanted && setState((before) => ({ ...(before.path === path ? before : { path }), error: messageOf(error) })),
    );
    return () => void (isWanted = false);
  }, [path]);
  useEffect(load, [load]);
  const reload = useCallback(() => void load(), [load]);
  return { ...(state.path === path ? state : { path, data: undefined, error: undefined }), reload };
}
