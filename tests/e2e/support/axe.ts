import axe from "axe-core";
import type { Page } from "puppeteer-core";
import type { Sidenote } from "./sidenote.ts";

/** WCAG 2.2, levels A and AA, and what axe counts as good practice beyond. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/** The design asks for more contrast than level AA does. */
const ALSO = { "color-contrast-enhanced": { enabled: true } };

/** A rule that axe cannot decide at some elements, and why that is no finding. */
interface Undecided {
  readonly rule: string;
  readonly at: string;
}

/** Signs that are no words: axe finds no text in them to look for in the name, or to measure. */
const SIGNS: readonly Undecided[] = [
  { rule: "label-content-name-mismatch", at: "button[popovertarget" },
  { rule: "color-contrast", at: "text-size-smaller" },
  { rule: "color-contrast-enhanced", at: "text-size-smaller" },
];

/** Everything in a page that axe finds wrong or cannot decide: the rule, where, and why. */
export async function findings(page: Page): Promise<string[]> {
  // Evaluated by the driver, outside of the page's own policy for scripts.
  await page.evaluate(axe.source);
  return told(await page.evaluate(running("document", ALSO)));
}

/**
 * The same of what Sidenote has put into a page, in closed shadow roots, where only an extension can look. The
 * words there are generated content, which axe does not read: they are made text first.
 */
export async function findingsInside(sidenote: Sidenote, page: Page): Promise<string[]> {
  // The colours are measured elsewhere: axe looks for what lies behind an element in the body alone.
  const without = Object.fromEntries(
    ["color-contrast", "color-contrast-enhanced"].map((rule) => [rule, { enabled: false }]),
  );
  const source = axe.source.replaceAll(".shadowRoot", ".openOrClosedShadowRoot");
  return told(
    await sidenote.inTab(
      page,
      `{
        if (globalThis.chrome?.dom) {
          Object.defineProperty(Element.prototype, "openOrClosedShadowRoot", {
            configurable: true,
            get() { return this instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(this) : null; },
          });
        }
        const hosts = [...document.querySelectorAll("html > div")];
        for (const one of hosts.flatMap((host) => [...host.openOrClosedShadowRoot.querySelectorAll("[data-text]")])) {
          one.textContent = one.dataset.text;
          one.removeAttribute("data-text");
        }
        ${source};
        const { axe } = window;
        return ${running("{ include: hosts }", without)};
      }`,
    ),
  );
}

/** An expression that runs axe, for a list of findings as JSON. */
function running(context: string, rules: Readonly<Record<string, { enabled: boolean }>>): string {
  const options = { runOnly: TAGS, rules };
  return `axe.run(${context}, ${JSON.stringify(options)}).then(({ violations, incomplete }) =>
    JSON.stringify([...violations, ...incomplete].flatMap(({ id, nodes }) => nodes.map(
      ({ target, any, all, none }) =>
        [id, target.join(" "), ...[...any, ...all, ...none].map(({ message }) => message)].join(" | ")))))`;
}

function told(json: unknown): string[] {
  const found: unknown = JSON.parse(String(json));
  if (!Array.isArray(found)) throw new Error("axe told nothing");
  return found.map(String).filter((one) => !SIGNS.some(({ rule, at }) => isAt(one, rule, at)));
}

function isAt(finding: string, rule: string, at: string): boolean {
  return finding.startsWith(`${rule} | `) && finding.includes(at);
}
