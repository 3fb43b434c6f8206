/**
 * Runs a task once those of the same line that came before it have ended, well or badly, and gives back what
 * it gives.
 */
export type InTurn<Line> = <Result>(line: Line, task: () => Promise<Result>) => Promise<Result>;

/**
 * Lines of tasks. In a line, one task follows the other in the order of their arrival, so that an older
 * change cannot finish after a newer one. A task that fails rejects its own promise and holds up nobody;
 * one that hangs holds up its own line alone.
 */
export function createQueues<Line>(): InTurn<Line> {
  const ends = new Map<Line, Promise<unknown>>();
  return (line, task) => {
    const run = (ends.get(line) ?? Promise.resolve()).then(task);
    const end = run
      .catch(() => undefined)
      .finally(() => {
        if (ends.get(line) === end) ends.delete(line);
      });
    ends.set(line, end);
    return run;
  };
}
