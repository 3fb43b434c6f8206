/** Runs a task once those before it have ended, well or badly. */
export type InTurn = (task: () => Promise<void>) => Promise<void>;

/**
 * A line of tasks, one after the other in the order of their arrival, so that an older change cannot
 * finish after a newer one. A task that fails rejects its own promise and holds up nobody.
 */
export function createQueue(): InTurn {
  let last = Promise.resolve();
  return (task) => {
    const run = last.then(task);
    last = run.catch(() => undefined);
    return run;
  };
}
