/** Tells when the page comes into view. */
export function announcePage(
  tell: (type: "page-opened" | "page-returned") => void,
  signal: AbortSignal,
): void {
  const tellReturn = (): void => tell("page-returned");
  // As in the guard: a signal for it would cost more than the listener.
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted && !signal.aborted) tellReturn();
  });
  // A prerendered page is not one that the reader has opened; most never are. One that is, or one in which
  // this script starts late, may carry styles from before.
  if (document.prerendering) {
    document.addEventListener("prerenderingchange", tellReturn, { once: true, signal });
  } else if (document.readyState === "loading") {
    tell("page-opened");
  } else {
    tellReturn();
  }
}
