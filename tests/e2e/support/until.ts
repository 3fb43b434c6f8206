/** Longest wait for a condition, in milliseconds. A condition that takes this long is a failure. */
const PATIENCE_MS = 10_000;

/**
 * Waits until a condition holds and gives back what it found. While it throws or gives nothing, it is asked
 * again.
 *
 * @throws Error with `what` and the last error, when the condition does not come to hold.
 */
export async function until<T>(
  what: string,
  condition: () => Promise<T | undefined | null | false>,
): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  let last: unknown;
  while (Date.now() < deadline) {
    try {
      const found = await condition();
      if (found !== undefined && found !== null && found !== false) return found;
    } catch (error) {
      last = error;
    }
    await nextTurn();
  }
  throw new Error(`waited in vain for: ${what}`, { cause: last });
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 25));
}
