// When the page has changed: a router's work is looked at, and looking costs next to nothing.

/** Calls when elements have come or gone, at most once a second: a page that changes all the time pays nothing. Returns its undo. */
export function onChange(run: () => unknown): () => void {
  if (!window.MutationObserver) return () => undefined;
  let timer: ReturnType<typeof setTimeout>;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    timer = setTimeout(() => {
      follow();
      run();
    }, 1000);
  });
  const follow = (): void => observer.observe(document, { childList: true, subtree: true });
  follow();
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}
