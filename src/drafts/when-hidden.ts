/** Calls back when the page is put away: a phone may end it there without another word. Returns how to stop. */
export function whenHidden(listener: () => void): () => void {
  if (typeof document === 'undefined') return () => {};
  const handle = () => void (document.visibilityState === 'hidden' && listener());
  document.addEventListener('visibilitychange', handle);
  window.addEventListener('pagehide', listener);
  return () => {
    document.removeEventListener('visibilitychange', handle);
    window.removeEventListener('pagehide', listener);
  };
}
