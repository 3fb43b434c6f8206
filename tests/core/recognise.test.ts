import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressAction } from "../../src/core/recognise-address.ts";
import { carriesAddress, recogniseForm, recogniseKey } from "../../src/core/recognise-other.ts";
import { recogniseControl, type Control } from "../../src/core/recognise.ts";

const PAGE = "https://www.svoboda.org/a/1.html";
const BARE: Control = {
  address: "",
  isDownload: false,
  names: "",
  around: "",
  opensMenu: false,
  sends: undefined,
  pageAddress: PAGE,
};

describe("an address", () => {
  test.each([
    ["https://www.facebook.com/sharer/sharer.php?u=x", "share"],
    ["https://m.facebook.com/dialog/share?x", "share"],
    ["https://facebook.com/svoboda", "follow"],
    ["https://twitter.com/intent/follow?x", "follow"],
    ["https://twitter.com/intent/like?x", "like"],
    ["https://t.me/share/url?url=x", "share"],
    ["https://t.me/some_bot", "follow"],
    ["https://api.whatsapp.com/send?text=x", "share"],
    ["https://api.whatsapp.com/send?phone=1", "follow"],
    ["https://wa.me/?text=x", "share"],
    ["https://vk.com/share.php?url=x", "share"],
    ["https://connect.ok.ru/offer?url=x", "share"],
    ["viber://forward?text=x", "share"],
    ["viber://pa?chatURI=x", "contact"],
    ["mailto:?subject=a&body=b", "share"],
    ["mailto:desk@example.org", "contact"],
    ["tel:+420", "contact"],
    ["https://www.rferl.org/a.mp3", "save"],
    ["https://www.rferl.org/audio?download=1", "save"],
    ["https://notfacebook.com/sharer.php", undefined],
    ["https://www.svoboda.org/a/share-this.html", undefined],
    ["no address", undefined],
  ])("%s is %s", (address, action) => {
    expect(addressAction(address)).toBe(action);
  });
});

describe("a press", () => {
  test.each<[string, Partial<Control>, string | undefined]>([
    ["a link to another article", { address: "https://www.svoboda.org/a/2.html" }, undefined],
    [
      "one with share in its class",
      { address: "https://www.svoboda.org/a/2.html", names: "btn share" },
      undefined,
    ],
    ["a button that opens the share overlay", { names: "btn share js-sharing-overlay" }, undefined],
    ["a button that says so to screen readers", { names: "share", opensMenu: true }, undefined],
    ["a play button", { names: "btn btn-play", around: "media player" }, undefined],
    ["a skip link", { address: `${PAGE}#content`, names: "skip" }, undefined],
    ["a share button", { names: "btn share" }, "share"],
    ["a button among share buttons", { names: "btn btn-x", around: "share__list" }, "share"],
    ["a Russian share button", { names: "Поделиться" }, "share"],
    ["a print button", { names: "btn-print", around: "share" }, "save"],
    ["a network's page in an article", { address: "https://t.me/other" }, undefined],
    [
      "a network's page among the follow links",
      { address: "https://t.me/other", around: "follow" },
      "contact",
    ],
    ["a donation page", { address: "https://about.rferl.org/donate" }, "donate"],
    ["the button of a comment form", { sends: "comment", names: "btn send" }, "comment"],
    ["a link that saves", { address: "https://www.svoboda.org/x", isDownload: true }, "save"],
  ])("on %s is %s", (_, part, action) => {
    expect(recogniseControl({ ...BARE, ...part })).toBe(action);
  });

  test("never throws, whatever the page says", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.webUrl(), (names, around, address) => {
        expect(() => recogniseControl({ ...BARE, names, around, address })).not.toThrow();
      }),
    );
  });
});

describe("a form", () => {
  test.each([
    ["a search", { names: "search btn", fields: ["text"] }, undefined],
    ["a choice of a region", { names: "region", fields: ["radio", "text"] }, undefined],
    ["a comment", { names: "comments", fields: ["textarea"] }, "comment"],
    ["a letter", { names: "", fields: ["textarea"] }, "contact"],
    ["sent news", { names: "/userupload.html", fields: ["file"] }, "contact"],
    ["a newsletter", { names: "mailchimp-signup-form", fields: ["text"] }, "contact"],
  ])("for %s is %s", (_, form, action) => {
    expect(recogniseForm(form)).toBe(action);
  });
});

describe("a key", () => {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  test.each([
    ["Control and S", { ...none, ctrlKey: true, key: "s", code: "KeyS" }, "save"],
    ["Command and D", { ...none, metaKey: true, key: "d", code: "KeyD" }, "save"],
    [
      "Control and S on a Russian layout",
      { ...none, ctrlKey: true, key: "ы", code: "KeyS" },
      "save",
    ],
    ["Control and S on Dvorak", { ...none, ctrlKey: true, key: "s", code: "Semicolon" }, "save"],
    [
      "what stands in its place on Dvorak",
      { ...none, ctrlKey: true, key: "o", code: "KeyS" },
      undefined,
    ],
    ["S alone", { ...none, key: "s", code: "KeyS" }, undefined],
    [
      "Control, Alt and S",
      { ...none, ctrlKey: true, altKey: true, key: "s", code: "KeyS" },
      undefined,
    ],
    ["Control and C", { ...none, ctrlKey: true, key: "c", code: "KeyC" }, undefined],
  ])("%s is %s", (_, press, action) => {
    expect(recogniseKey(press)).toBe(action);
  });
});

test.each([
  ["see https://www.svoboda.org/a/1.html", true],
  ["WWW.SVOBODA.ORG/A/1.HTML", true],
  ["https%3A%2F%2Fwww.svoboda.org%2Fa%2F1.html", true],
  ["svoboda", false],
  ["100 % of it", false],
])("the text %s carries the page's address: %s", (text, carries) => {
  expect(carriesAddress(text, PAGE)).toBe(carries);
});
