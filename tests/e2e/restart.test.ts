import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { firstFrames, zoomOf } from "./support/article.ts";
import { choose, levelOf, testId, valueOf } from "./support/popup-reader.ts";
import { sampleSite } from "./support/sample-site.ts";
import { startServer, type PageServer } from "./support/server.ts";
import { openBrowser } from "./support/session.ts";
import { Sidenote } from "./support/sidenote.ts";

const ARTICLE = "https://www.svoboda.org/a/1.html";
const profile = mkdtempSync(path.join(os.tmpdir(), "sidenote-profile-"));
let server: PageServer;

beforeAll(async () => {
  server = await startServer(sampleSite);
});

afterAll(async () => {
  await server.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

test("a restart of the browser keeps the settings, and nothing else", async () => {
  const first = await openBrowser(server, profile);
  const page = await first.open(ARTICLE);
  const popup = await first.openPopup(page);
  await choose(popup, "region", "russia");
  await choose(popup, "papers", "russian-passport");
  await expect.poll(() => levelOf(popup)).toBe("described");
  await popup.click(testId("text-size-xl"));
  await expect.poll(() => zoomOf(page)).toBe(1.5);
  await popup.close();
  await first.close();

  const second = await openBrowser(server, profile);
  const sidenote = await Sidenote.in(second);
  // The driver installs the extension anew at each start, and that drops what was registered.
  await expect.poll(() => sidenote.registeredSheet()).not.toBe("");
  const next = await second.open("https://www.radiofarda.com/a/watched.html");
  expect(await firstFrames(next)).toBe("1.5");
  expect(Object.keys(Object(await sidenote.stored()))).toEqual(["settings"]);
  expect(await sidenote.remembered()).toEqual({});
  await expect.poll(() => sidenote.badge(next)).toMatchObject({ text: "!" });
  const again = await second.openPopup(next);
  expect(await levelOf(again)).toBe("described");
  expect(await valueOf(again, "region")).toBe("russia");
  expect(await valueOf(again, "papers")).toBe("russian-passport");
  await again.close();
  await second.close();
});
