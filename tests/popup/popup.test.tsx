// @vitest-environment happy-dom
import { render } from "preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { LANGUAGES } from "../../src/core/language.ts";
import { PAPERS, REGIONS } from "../../src/core/reader.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings.ts";
import { sayIn } from "../../src/core/words.ts";
import { Popup } from "../../src/popup/Popup.tsx";

const onChange = vi.fn<(change: Partial<Settings>) => void>();
const onAllow = vi.fn<() => void>();

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

function draw(props: Partial<Parameters<typeof Popup>[0]> = {}): void {
  const language = props.language ?? "en";
  render(
    <Popup
      say={sayIn(language)}
      language={language}
      settings={DEFAULT_SETTINGS}
      facts={{ kind: "official", host: "svaboda.org" }}
      hasAccess={true}
      saveFailed={false}
      onChange={onChange}
      onAllow={onAllow}
      {...props}
    />,
    document.body,
  );
}

const find = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`);

describe.each(LANGUAGES)("in %s", (language) => {
  test("every reader gets a headline, a statement and a date", () => {
    for (const region of REGIONS) {
      for (const papers of PAPERS) {
        draw({ language, settings: { ...DEFAULT_SETTINGS, region, papers } });
        expect(document.querySelector("h2")?.textContent).not.toBe("");
        expect(document.body.textContent).toContain("2026");
        expect(document.body.textContent).not.toMatch(/\$|undefined|Invalid Date/);
      }
    }
  });
});

test("a further notice is named once, by the fold that holds it", () => {
  draw();
  expect(
    find("other-belarus")?.textContent?.split("The Belarusian notice may describe you"),
  ).toHaveLength(2);
});

test("a choice is passed on, and only that", () => {
  draw();
  const list = find("region");
  if (list instanceof HTMLSelectElement) list.value = "russia";
  list?.dispatchEvent(new Event("change", { bubbles: true }));
  find("text-size-xl")?.click();
  expect(onChange.mock.calls).toEqual([[{ region: "russia" }], [{ textSize: "xl" }]]);
});

test("without sight of the pages it says so and offers to ask", () => {
  draw({ hasAccess: false });
  find("allow")?.click();
  expect(onAllow).toHaveBeenCalledOnce();
});

test("a change that could not be stored is said in one sentence", () => {
  draw({ saveFailed: true });
  expect(find("status")?.textContent).toBe(
    "This could not be saved. The setting is as it was before.",
  );
});

test("elsewhere there is no notice, and the settings stay in reach", () => {
  draw({ facts: undefined });
  expect(find("elsewhere")).not.toBeNull();
  expect(document.querySelector("[data-level]")).toBeNull();
  expect(find("region")).not.toBeNull();
});
