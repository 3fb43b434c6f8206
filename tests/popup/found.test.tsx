// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/core/language.ts";
import { PAGE_KINDS } from "../../src/core/detect.ts";
import { SIGNALS } from "../../src/core/signals.ts";
import {
  clearPopup,
  onEverywhere,
  onTreatForNow,
  onRemember,
  onEndTreating,
  HERE,
  FRONT,
  draw,
  find,
} from "./draw.tsx";

afterEach(clearPopup);

describe.each(LANGUAGES)("how a page was found, in %s", (language) => {
  test.each(PAGE_KINDS.filter((kind) => kind !== "official"))("%s is said", (kind) => {
    draw({ language, front: { ...FRONT, facts: { kind, host: "svoboda.org" } } });
    expect(find("found")?.dataset["kind"]).toBe(kind);
    expect(find("found")?.textContent).toMatch(/RFE\/RL/);
    expect(document.querySelector("[data-level]")).not.toBeNull();
  });

  test("a frame of RFE/RL's in another site does not make the site RFE/RL's", () => {
    draw({ language, front: { ...HERE, is: "embeds", host: "radiofarda.com" } });
    expect(find("embeds")?.textContent).toMatch(/RFE\/RL/);
    expect(document.querySelector("[data-level]")).toBeNull();
  });

  test("a page that cannot be seen is not called anything", () => {
    draw({ language, front: { is: "closed" } });
    expect(find("closed")).not.toBeNull();
    expect(find("elsewhere")).toBeNull();
  });
});

test("what was found in a page is listed in words", () => {
  const reasons = SIGNALS.map(({ name, side }) => ({ signal: name, side }));
  draw({ front: { ...HERE, is: "other", reasons } });
  expect(find("reasons")?.querySelectorAll("li")).toHaveLength(SIGNALS.length);
  expect(find("reasons")?.textContent).not.toMatch(/signal_|undefined/);
});

test("a site can be counted as RFE/RL's for now or from now on, and no longer", () => {
  draw({ hostname: "mirror.example" });
  find("treat-now")?.click();
  find("treat-always")?.click();
  expect(onTreatForNow).toHaveBeenCalledOnce();
  expect(onRemember).toHaveBeenCalledOnce();
  draw({ hostname: "mirror.example", site: { hostname: "mirror.example", isRemembered: false } });
  expect(find("treat-now")).toBeNull();
  draw({ hostname: "mirror.example", site: { hostname: "mirror.example", isRemembered: true } });
  expect(find("treat-always")).toBeNull();
  find("treat-end")?.click();
  expect(onEndTreating).toHaveBeenCalledExactlyOnceWith("mirror.example");
});

test("every page is looked at only when the reader says so", () => {
  draw();
  find("everywhere")?.click();
  expect(onEverywhere).toHaveBeenCalledExactlyOnceWith(true);
});
