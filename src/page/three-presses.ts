/** Milliseconds within which three presses belong together. */
const TOGETHER = 1000;

/**
 * Calls back when the reader has pressed a key three times in short order and no other between. A key that is held
 * down counts once, and one that the page makes up not at all.
 */
export function onThreePresses(key: string, callback: () => void, signal: AbortSignal): void {
  let presses: number[] = [];
  const hear = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.repeat) return;
    if (event.key !== key) {
      presses = [];
      return;
    }
    presses = [...presses, event.timeStamp].filter((time) => event.timeStamp - time <= TOGETHER);
    if (presses.length < 3) return;
    presses = [];
    callback();
  };
  addEventListener("keydown", hear, { capture: true, signal });
}
