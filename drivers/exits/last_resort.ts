/**
 * What nobody has caught: an error outside every owner, or a promise that was
 * rejected and that nobody holds. By itself it would end the process at once.
 *
 * @module
 */

/**
 * Calls `happened` with each such error, in words, and lets the process live
 * so that it can end in order. The function that comes back stops that.
 */
export function onUnowned(happened: (what: string) => void): () => void {
  const tell = (cause: unknown) =>
    happened(
      cause instanceof Error ? `${cause.name}: ${cause.message}` : `${cause}`,
    );
  const rejected = (event: PromiseRejectionEvent) => {
    event.preventDefault();
    tell(event.reason);
  };
  const thrown = (event: ErrorEvent) => {
    event.preventDefault();
    tell(event.error ?? event.message);
  };
  globalThis.addEventListener("unhandledrejection", rejected);
  globalThis.addEventListener("error", thrown);
  return () => {
    globalThis.removeEventListener("unhandledrejection", rejected);
    globalThis.removeEventListener("error", thrown);
  };
}
