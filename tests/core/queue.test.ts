import { expect, test } from "vitest";
import { createQueues } from "../../src/core/queue.ts";

test("tasks of a line run one after the other, and a failing one holds up nobody", async () => {
  const inTurn = createQueues<string>();
  const seen: string[] = [];
  const gate = createGate();
  const first = inTurn("a", async () => {
    await gate.opened;
    seen.push("first");
    throw new Error("expected");
  });
  const second = inTurn("a", async () => {
    seen.push("second");
  });
  gate.open();
  await expect(first).rejects.toThrow("expected");
  await second;
  await inTurn("a", async () => {
    seen.push("third");
  });
  expect(seen).toEqual(["first", "second", "third"]);
});

test("a task that never ends holds up no other line", async () => {
  const inTurn = createQueues<string>();
  void inTurn("a", () => createGate().opened);
  let hasRun = false;
  await inTurn("b", async () => {
    hasRun = true;
  });
  expect(hasRun).toBe(true);
});

function createGate(): { opened: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}
