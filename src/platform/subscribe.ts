/** The part of a browser event that a subscription needs. */
export interface Source<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/** Listens to a browser event until the signal aborts. */
export function subscribe<Listener>(
  source: Source<Listener>,
  listener: Listener,
  signal: AbortSignal,
): void {
  source.addListener(listener);
  signal.addEventListener("abort", () => source.removeListener(listener), { once: true });
}
