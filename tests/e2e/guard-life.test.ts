import type { Page } from "puppeteer-core";
import { beforeEach, describe, expect, test } from "vitest";
import { goBack } from "./support/article.ts";
import { choose, testId } from "./support/popup-reader.ts";
import { isAsked, sayNo, sayYes, untilAsked } from "./support/question.ts";
import { sampleSite } from "./support/sample-site.ts";
import { startSession } from "./support/session.ts";
import { Sidenote } from "./support/sidenote.ts";

const PLAYER = `<!doctype html><html lang="en"><title>Player</title><body>
  <aside class="share--mmp"><a id="share" class="btn" target="_blank"
    href="https://facebook.com/sharer.php?u=player">Facebook</a></aside></body></html>`;
const FRAMED = `<!doctype html><html lang="en"><title>Framed</title><body><p>An article with a player.</p>
  <iframe src="/embed/player/0/1.html" width="640" height="360"></iframe></body></html>`;

const session = startSession((host, address) => {
  if (address === "/embed/player/0/1.html") return { body: PLAYER };
  if (address === "/a/framed.html") return { body: FRAMED };
  return sampleSite(host, address);
});
const ARTICLE = "https://www.rferl.org/a/1.html";
const READER = { version: 1, region: "russia", papers: "russian-passport", pageNote: "off" };
const BUTTON = ".share__list a";

let sent = 0;
beforeEach(async () => {
  await session.sidenote.plant(READER);
  await session.sidenote.ask('api.storage.session.remove("pause-until")');
  sent = session.server.requests.length;
});

describe("before the plan has arrived", () => {
  test("an action is held and asked about, and the background wakes up for it", async () => {
    const page = await openArticle();
    await session.sidenote.losePlan(page);
    await session.harness.killBackground();
    await page.click(BUTTON);
    await untilAsked(page);
    expect(shared()).toEqual([]);
    expect(await session.sidenote.planOf(page)).toHaveProperty("modes.share", "ask");
    await sayYes(page);
    await expect.poll(shared).toHaveLength(1);
  });

  test("an action that nobody asks about is given back with a word, not let through", async () => {
    const page = await openArticle();
    await session.sidenote.losePlan(page);
    await session.sidenote.cutOff(page);
    const said: string[] = [];
    page.on("dialog", (dialog) => {
      said.push(dialog.message());
      dialog.accept().catch(() => undefined);
    });
    await page.click(BUTTON);
    await expect.poll(() => said).toEqual([expect.stringMatching(/do it once more/)]);
    expect(shared()).toEqual([]);
    await page.click(BUTTON);
    await expect.poll(shared).toHaveLength(1);
  });
});

describe("what the reader chooses in the popup", () => {
  test("a line that reminds stops nothing and goes by itself", async () => {
    await session.sidenote.plant({ ...READER, guards: "rrrrrr" });
    const page = await openArticle();
    await page.click(BUTTON);
    await expect.poll(shared).toHaveLength(1);
    await expect.poll(() => session.sidenote.shownOn(page)).toMatch(/about to share/);
    expect(await isAsked(page)).toBe(false);
    await expect.poll(() => session.sidenote.shownOn(page)).toBe("");
  });

  test("holds at once in a page that is open", async () => {
    const page = await openArticle();
    const popup = await session.openPopup(page);
    await popup.click(`${testId("russia-share")} summary`);
    await choose(popup, "guard-russia-share", "off");
    await expect.poll(() => session.sidenote.stored()).toHaveProperty("settings.guards", "oaaaaa");
    await expect.poll(() => session.sidenote.planOf(page)).not.toHaveProperty("modes.share");
    await popup.close();
    await page.bringToFront();
    await page.click(BUTTON);
    await expect.poll(shared).toHaveLength(1);
  });

  test.each(["guard-quiet-page", "guard-pause"])("%s is kept in memory alone", async (button) => {
    const page = await openArticle();
    const before = await session.sidenote.stored();
    const popup = await session.openPopup(page);
    await popup.click(`${testId("guards")} summary`);
    await popup.click(testId(button));
    await expect.poll(() => popup.read(present("guard-is-quiet"))).toBe(true);
    await popup.close();
    await page.bringToFront();
    await page.click(BUTTON);
    await expect.poll(shared).toHaveLength(1);
    expect(await session.sidenote.stored()).toEqual(before);

    const again = await session.openPopup(page);
    await again.click(testId("guard-again"));
    await expect.poll(() => again.read(present("guard-is-quiet"))).toBe(false);
    await again.close();
    await page.bringToFront();
    await page.click(BUTTON);
    await untilAsked(page);
    expect(shared()).toHaveLength(1);
  });

  test("nothing more on this page ends with the page", async () => {
    const page = await openArticle();
    const popup = await session.openPopup(page);
    await popup.click(`${testId("guards")} summary`);
    await popup.click(testId("guard-quiet-page"));
    await expect.poll(() => popup.read(present("guard-is-quiet"))).toBe(true);
    await popup.close();
    await page.goto("https://www.rferl.org/a/2.html");
    await expect.poll(() => session.sidenote.planOf(page)).toHaveProperty("quietUntil", 0);
    await page.click(BUTTON);
    await untilAsked(page);
  });
});

describe("a page that lives on", () => {
  test("shows no old question when it comes back, and asks anew", async () => {
    const page = await openArticle();
    await page.click(BUTTON);
    await untilAsked(page);
    await page.goto("https://www.rferl.org/a/2.html");
    await goBack(page);
    await expect.poll(() => page.evaluate(() => location.href)).toBe(ARTICLE);
    await expect.poll(() => isAsked(page)).toBe(false);
    await page.click(BUTTON);
    await untilAsked(page);
    await sayNo(page);
    expect(shared()).toEqual([]);
  });

  test("asks by the address that it has now, when it changes that by itself", async () => {
    const page = await openArticle();
    await page.evaluate(() => {
      history.pushState({}, "", "/a/99.html");
      const line = document.createElement("p");
      line.textContent = "https://www.rferl.org/a/99.html";
      document.body.prepend(line);
      getSelection()?.selectAllChildren(line);
      addEventListener("keydown", () => document.execCommand("copy"), { once: true });
    });
    await page.keyboard.press("c");
    await untilAsked(page);
    await sayNo(page);
    expect(await isAsked(page)).toBe(false);
  });

  test("asks inside the frame of its player", async () => {
    const page = await session.open("https://www.rferl.org/a/framed.html");
    await expect.poll(() => session.sidenote.planOf(page)).toHaveProperty("modes.share");
    const frame = page.frames().find((one) => one.url().includes("/embed/"));
    if (frame === undefined) throw new Error("no player");
    await frame.click("#share");
    await untilAsked(frame);
    expect(shared()).toEqual([]);
    await sayYes(page, frame);
    await expect.poll(shared).toHaveLength(1);
  });

  // The last one: it ends the page through which the others look at Sidenote.
  test("keeps no dead question after an update, asks anew, and works on after a removal", async () => {
    const page = await openArticle();
    await page.click(BUTTON);
    await untilAsked(page);
    await session.harness.reinstall();
    await expect.poll(() => isAsked(page)).toBe(false);
    await expect.poll(() => page.$$eval("html > div", (all) => all.length)).toBe(0);
    const updated = await Sidenote.in(session.harness);
    await expect.poll(() => updated.planOf(page)).toHaveProperty("modes.share");
    await page.bringToFront();
    await page.click(BUTTON);
    await untilAsked(page);
    await sayNo(page);
    expect(shared()).toEqual([]);

    // After a removal an open question can still be closed, and the page is as if it had never been asked.
    await page.click(BUTTON);
    await untilAsked(page);
    await session.harness.uninstall();
    await page.bringToFront();
    await page.keyboard.press("Escape");
    await expect.poll(() => isAsked(page)).toBe(false);
    expect(shared()).toEqual([]);
    await page.click(BUTTON);
    await expect.poll(shared).toHaveLength(1);
  });
});

async function openArticle(): Promise<Page> {
  const page = await session.open(ARTICLE);
  await expect.poll(() => session.sidenote.planOf(page)).toHaveProperty("modes");
  await page.bringToFront();
  return page;
}

function shared(): string[] {
  return session.server.requests
    .slice(sent)
    .filter((one) => one.includes("facebook.com/sharer.php"));
}

function present(id: string): string {
  return `document.querySelector(${JSON.stringify(testId(id))}) !== null`;
}
