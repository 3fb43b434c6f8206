import { OWN_READING } from "../core/reading.ts";
import { nextSize, OWN_SIZE } from "../core/text-size.ts";
import type { Command } from "../platform/commands.ts";
import { leavePages } from "../platform/leave.ts";
import { changeSettings } from "../platform/settings-store.ts";

/** Does what the reader has put on keys. */
export async function runCommand(command: Command): Promise<void> {
  switch (command) {
    case "text-larger":
      await changeSettings(({ textSize }) => ({ textSize: nextSize(textSize, "larger") }));
      break;
    case "text-smaller":
      await changeSettings(({ textSize }) => ({ textSize: nextSize(textSize, "smaller") }));
      break;
    case "text-reset":
      await changeSettings({ textSize: OWN_SIZE, reading: OWN_READING });
      break;
    case "discreet":
      await changeSettings(({ discreet }) => ({ discreet: discreet === "on" ? "off" : "on" }));
      break;
    case "leave":
      await leavePages();
      break;
  }
}
