import { afterAll, describe, expect, test } from "vitest";
import { limitsOf } from "./support/bcd.ts";
import { compareWithTable, readTable } from "./support/compat-table.ts";
import { compile } from "./support/compiler.ts";
import { manifestPaths } from "./support/manifest-uses.ts";
import { usesOfCode } from "./support/own-uses.ts";
import { stylePaths } from "./support/style-uses.ts";

const compiled = compile();
afterAll(() => compiled.close());
const usesIn = (file: string) =>
  usesOfCode(compiled, compiled.filesIn(`tests/fixtures/compat/${file}`));

describe("in code", () => {
  const { paths, unclear } = usesIn("uses.tsx");

  test.each([
    ["taken out of an object", "webextensions.api.storage.session.clear"],
    ["of another type", "webextensions.api.sessions.getRecentlyClosed"],
    ["only named", "webextensions.api.storage.sync"],
    ["declared by the code itself", "webextensions.api.i18n.getMessage"],
    ["given in a call", "webextensions.api.tabs.create.pinned"],
    ["given by way of another object", "webextensions.api.tabs.create.discarded"],
    [
      "given to a function of the code's own",
      "webextensions.api.scripting.RegisteredContentScript.cssOrigin",
    ],
    ["taken out of an answer", "webextensions.api.tabs.Tab.lastAccessed"],
    ["looked up in a prototype", "api.Document.moveBefore"],
    ["called with another self", "api.Document.caretPositionFromPoint.options_parameter"],
    ["mixed in", "api.Navigator.locks"],
    ["inherited", "api.MouseEvent.clientX"],
    ["an event", "api.Element.scrollend_event"],
    ["an attribute", "html.elements.details.name"],
    ["of JavaScript", "javascript.builtins.Array.toSorted"],
    ["of the language", "javascript.operators.import"],
  ])("what is %s is found", (_, path) => {
    expect([...paths]).toContain(path);
  });

  test("what is looked up as a text and named by nobody is not passed over", () => {
    expect(unclear).toEqual([
      expect.stringMatching(/uses\.tsx:\d+: nobody has said what getKeys is$/),
    ]);
  });
});

test("what cannot be followed is said, with its place", () => {
  expect(usesIn("unclear.ts").unclear.toSorted()).toEqual([
    expect.stringMatching(/unclear\.ts:\d+: nothing is known of the event somethinghappened$/),
    expect.stringMatching(/unclear\.ts:4: goes out of sight$/),
    expect.stringMatching(/unclear\.ts:5: goes out of sight$/),
    expect.stringMatching(/unclear\.ts:6: nobody has said what somethingNew is$/),
  ]);
});

test.each([
  [
    "@media (min-width: 4px) { a { color: red } }",
    ["css.at-rules.media.width", "css.properties.color"],
  ],
  [
    "a { &:has(> b) { inset: auto } }",
    ["css.selectors.nesting", "css.selectors.has", "css.properties.inset.auto"],
  ],
  ["a::before { overflow: clip; }", ["css.selectors.before", "css.properties.overflow.clip"]],
  [
    "a { color: light-dark(red, color-mix(in srgb, red, blue)) }",
    ["css.types.color.light-dark", "css.types.color.color-mix"],
  ],
  [
    'a { --x: min(1px, 2px); content: "display: none; }" }',
    ["css.properties.custom-property", "css.types.min"],
  ],
])("in the style %s", (css, paths) => {
  expect(stylePaths(css)).toEqual(expect.arrayContaining(paths));
  expect(stylePaths(css)).not.toContain("css.properties.display");
});

test("a style that nobody knows is not passed over", () => {
  expect(() => stylePaths("a { colour: red }")).toThrow(/colour/);
  expect(() => stylePaths("a:hovered { color: red }")).toThrow(/hovered/);
  expect(() => stylePaths("a { color: mix(red, blue) }")).toThrow(/mix/);
  expect(() => stylePaths("@when { color: red }")).toThrow(/when/);
});

test("in a manifest, names of Sidenote's own are passed over", () => {
  const commands = { "text-larger": { description: "x" }, _execute_action: {} };
  expect(manifestPaths({ commands, permissions: ["storage", "nothing"] })).toEqual([
    "webextensions.manifest.commands",
    "webextensions.manifest.commands._execute_action",
    "webextensions.manifest.permissions",
    "webextensions.manifest.permissions.storage",
  ]);
});

test.each([
  ["webextensions.api.tabs.query.queryInfo.url", []],
  ["webextensions.api.commands.onCommand", ["Firefox for Android"]],
  // Comes after what is claimed, is only remarked on, is only in part, is for other manifests, is behind a flag.
  [
    "webextensions.api.scripting.RegisteredContentScript.cssOrigin",
    ["Firefox 144", "Firefox for Android 144", "Chrome", "Edge"],
  ],
  ["webextensions.api.action.openPopup", ["Firefox 149", "Firefox for Android 149"]],
  ["webextensions.api.tabs.query", ["Firefox for Android in part"]],
  ["webextensions.manifest.background.scripts", ["Chrome"]],
  ["webextensions.manifest.icon_variants", ["Firefox", "Firefox for Android", "Chrome", "Edge"]],
])("where %s is not as it should be", (path, limits) => {
  expect(limitsOf(path)).toEqual(limits);
});

test("the table must have a line for what is missing, and none for what is not", () => {
  const limits = new Map([
    ["api.a", ["Chrome"]],
    ["api.a.b", ["Chrome"]],
    ["api.c", []],
  ]);
  const compare = (rows: string) => compareWithTable(limits, readTable(rows));
  expect(compare("| `api.a` | Chrome | something |")).toEqual([]);
  expect(compare("| `api.a.b` `api.c` | Chrome | |")).toEqual([
    "no line says what happens instead of api.a in Chrome",
    "the line about api.c is not needed",
    "the line about api.a.b,api.c says nothing",
  ]);
  expect(compare("| `api.a` | Chrome 130 | something |")).toHaveLength(3);
});
