/** Calls back when the page is hidden: a phone may close it without another event. Returns a function that stops this. */
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
