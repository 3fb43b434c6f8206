import { browser } from "./browser.ts";
import { subscribe } from "./subscribe.ts";

/** What the reader can put on keys, in the browser's own list of shortcuts. */
export const COMMANDS = ["text-larger", "text-smaller", "text-reset", "discreet", "leave"] as const;

export type Command = (typeof COMMANDS)[number];

/** Calls back when the keys of a command are pressed. Firefox for Android has no commands. */
export function onCommand(callback: (command: Command) => void, signal: AbortSignal): void {
  const { commands }: { commands?: typeof browser.commands } = browser;
  if (commands === undefined) return;
  subscribe(
    commands.onCommand,
    (name) => {
      const command = COMMANDS.find((one) => one === name);
      if (command !== undefined) callback(command);
    },
    signal,
  );
}
