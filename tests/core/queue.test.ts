import { expect, test } from "vitest";
import { createQueue } from "../../src/core/queue.ts";

test("tasks run one after the other, and a failing one holds up nobody", async () => {
  const inTurn = createQueue();
  const seen: string[] = [];
  let open = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const first = inTurn(async () => {
    await gate;
    seen.push("first");
    throw new Error("expected");
  });
  const second = inTurn(async () => {
    seen.push("second");
  });
  open();
  await expect(first).rejects.toThrow("expected");
  await second;
  expect(seen).toEqual(["first", "second"]);
});
