import type { Browser, Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { parsePageMarks, type PageMarks } from "../../src/core/page-marks.ts";
import { marksBundle } from "../run/marks-script.ts";
import { openPlainBrowser, openWithCollector } from "./support/plain-browser.ts";

/** The most that is asked of a page. How long that takes is for the bench to say. */
const MOST_ASKED = 3000;

let browser: Browser;
let bundle: string;
let page: Page;

beforeAll(async () => {
  browser = await openPlainBrowser(inject("browserKind"));
  bundle = await marksBundle();
});

beforeEach(async () => {
  page = await openWithCollector(browser, bundle);
  // The browser's own layout of such pages takes longer than all else.
  await page.evaluate(() => {
    document.documentElement.style.display = "none";
  });
});

afterEach(() => page.close());

afterAll(() => browser.close());

interface Collected {
  readonly marks: PageMarks;
  /** How often anything of the page was asked, by a method or a getter. */
  readonly asked: number;
  /** What gives all of a part at once, however large it is, and was asked. */
  readonly whole: readonly string[];
}

/** Collects the marks of the open page, as a message would carry them, and counts what that asks of it. */
async function collect(): Promise<Collected> {
  const { sent, asked, whole } = await page.evaluate(() => {
    const found = { asked: 0, whole: new Set<string>() };
    const wholes = new Set(["textContent", "innerHTML", "outerHTML", "innerText", "data"]);
    const restore: (() => void)[] = [];
    for (const { prototype } of [Node, Element, HTMLElement, CharacterData, TreeWalker, Document]) {
      for (const [name, own] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
        const [kind, call]: ["get" | "value", unknown] = own.get
          ? ["get", own.get]
          : ["value", own.value];
        if (typeof call !== "function" || name === "constructor" || !own.configurable) continue;
        const counted = function (this: unknown, ...given: unknown[]): unknown {
          found.asked += 1;
          if (wholes.has(name)) found.whole.add(name);
          return Reflect.apply(call, this, given);
        };
        Object.defineProperty(prototype, name, { ...own, [kind]: counted });
        restore.push(() => Object.defineProperty(prototype, name, own));
      }
    }
    const marks = JSON.stringify(sidenoteMarks.collectMarks(globalThis.document));
    for (const one of restore) one();
    return { sent: marks, asked: found.asked, whole: [...found.whole] };
  });
  const marks = parsePageMarks(JSON.parse(sent));
  if (marks === undefined) throw new Error("these are no marks");
  return { marks, asked, whole };
}

/** However large the page, no more is asked of it than this, and nothing that grows with it. */
function expectBounded({ asked, whole }: Collected): void {
  expect(asked).toBeGreaterThan(10);
  expect(asked).toBeLessThan(MOST_ASKED);
  expect(whole).toEqual([]);
}

describe("the collector of marks", () => {
  test("bears a million elements, and still sees both ends", async () => {
    await page.evaluate(() => {
      document.title = "first";
      const all = document.createDocumentFragment();
      for (let count = 0; count < 1_000_000; count += 1) all.append(document.createElement("i"));
      const footer = document.createElement("footer");
      footer.textContent = "© 2024 RFE/RL, Inc.";
      document.body.append(all, footer);
    });
    const collected = await collect();
    const { marks } = collected;
    expect(marks.title).toEqual(["first"]);
    expect(marks.copyright).toEqual(["© 2024 RFE/RL, Inc."]);
    expectBounded(collected);
  });

  test("bears elements nested twenty thousand deep, each with a copyright", async () => {
    await page.evaluate(() => {
      let inner: Element = document.body;
      for (let count = 0; count < 20_000; count += 1) {
        const next = document.createElement("b");
        next.append("© ");
        inner.append(next);
        inner = next;
      }
    });
    const collected = await collect();
    expectBounded(collected);
  });

  test("cuts attributes, texts and scripts of megabytes before it looks at them", async () => {
    await page.evaluate(() => {
      const make = (name: string, attributes: Record<string, string>, text = "") => {
        const element = document.createElement(name);
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        element.textContent = text;
        document.head.append(element);
      };
      const giant = "x".repeat(10_000_000);
      make("link", { rel: "canonical", href: `https://a.example/${giant}` });
      make("link", { rel: giant, href: giant });
      make("meta", { property: "og:site_name", content: giant });
      make("meta", { property: giant, name: giant, content: giant });
      make("script", { type: "text/plain" }, `utag_data={entity:"RFE"}${giant}`);
      make("script", { type: "text/plain" }, '"publisher"'.repeat(900_000));
      document.body.className = giant;
      document.body.append(`© ${giant}`);
    });
    const collected = await collect();
    const { marks } = collected;
    expect(marks.canonical[0]).toMatch(/^https:\/\/a\.example\/x+$/);
    expect(marks.data[0]).toMatch(/^utag_data=\{entity:"RFE"\}x/);
    expect(JSON.stringify(marks).length).toBeLessThan(60_000);
    expectBounded(collected);
  });

  test("keeps to its limits where there are a hundred thousand of each mark", async () => {
    await page.evaluate(() => {
      const all = document.createDocumentFragment();
      for (let count = 0; count < 100_000; count += 1) {
        const link = document.createElement("link");
        link.setAttribute("rel", "canonical");
        link.setAttribute("href", `https://${count}.example/`);
        const anchor = document.createElement("a");
        anchor.setAttribute("href", `https://${count}.example/`);
        all.append(link, anchor);
      }
      document.body.append(all);
    });
    const collected = await collect();
    const { marks } = collected;
    expect(marks.canonical).toEqual(["https://0.example/", "https://1.example/"]);
    expectBounded(collected);
  });

  test("asks nothing by a name that the page can take", async () => {
    await page.evaluate(() => {
      const names =
        "documentElement createTreeWalker getElementsByTagName querySelector head body localName " +
        "getAttribute hasAttribute parentElement textContent closest firstChild lastChild nodeType";
      const form = document.createElement("form");
      form.id = "form";
      for (const name of names.split(" ")) {
        const image = document.createElement("img");
        image.setAttribute("name", name);
        const field = document.createElement("input");
        field.setAttribute("name", name);
        form.append(field);
        document.body.append(image);
      }
      const footer = document.createElement("footer");
      footer.textContent = "© 2024 RFE/RL, Inc.";
      form.append(footer);
      document.body.append(form);
    });
    const isTaken = await page.evaluate(
      () => Reflect.get(document, "createTreeWalker") instanceof Element,
    );
    expect(isTaken).toBe(true);
    const { marks } = await collect();
    expect(marks.copyright).toEqual(["© 2024 RFE/RL, Inc."]);
  });

  test("does not touch what the page puts on its own objects", async () => {
    await page.evaluate(() => {
      const title = document.createElement("title");
      title.textContent = "seen";
      document.head.append(title);
      const fail = {
        get: () => {
          throw new Error("touched");
        },
      };
      for (const name of ["documentElement", "head", "title", "createTreeWalker", "defaultView"]) {
        Object.defineProperty(document, name, fail);
      }
      for (const name of ["localName", "textContent", "getAttribute", "firstChild"]) {
        Object.defineProperty(title, name, fail);
      }
    });
    const { marks } = await collect();
    expect(marks.title).toEqual(["seen"]);
  });

  test("finds nothing, and does not fail, where there is no root", async () => {
    await page.evaluate(() => document.documentElement.remove());
    const { marks } = await collect();
    expect(Object.values(marks).flat()).toEqual([]);
  });
});
