import type { Session } from "./session.ts";
import { until } from "./until.ts";

/** Every page of the web, in the parts in which Sidenote asks for it. */
export const EVERYWHERE = ["http://*/*", "https://*/*"];

const ORIGINS = `{ origins: ${JSON.stringify(EVERYWHERE)} }`;

/** Lets Sidenote watch every page: asked for on one of its own pages, with a press, as the browsers want it. */
export async function watchEverywhere({ harness, sidenote }: Session): Promise<void> {
  const helper = await harness.openExtensionPage("options/options.html");
  const ask = `(globalThis.browser ?? chrome).permissions.request(${ORIGINS})`;
  await helper.evaluate(
    `addEventListener("click", () => void ${ask}, { once: true, capture: true })`,
  );
  await helper.mouse.click(5, 5);
  await until("the script to be registered", async () => {
    const scripts = await sidenote.ask("api.scripting.getRegisteredContentScripts()");
    return JSON.stringify(scripts).includes("watch.js");
  });
  await helper.close();
}

/** Takes that back. */
export async function watchNothing({ sidenote }: Session): Promise<void> {
  await sidenote.ask(`api.permissions.remove(${ORIGINS})`);
  await until("the script to be gone", async () => {
    const scripts = await sidenote.ask("api.scripting.getRegisteredContentScripts()");
    return !JSON.stringify(scripts).includes("watch.js");
  });
}
