import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isRight, judgeAddress, judgeContent } from "../run/judge.ts";
import { readLabelledPages } from "../run/labelled-pages.ts";
import { noMarks } from "../../src/core/page-marks.ts";

let folder: string;

const put = (name: string, text: string): void => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
};

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "labels-"));
  put("a.html", "<p>a");
});

afterEach(() => rmSync(folder, { recursive: true }));

describe("labelled pages", () => {
  const page = { name: "a.html", address: "https://a.example/", label: "rferl" };

  test.each([
    ["labels.tsv", "a.html\thttps://a.example/\trferl\n"],
    ["labels.tsv", "# comment\nlabel\turl\tfile\nyes\thttps://a.example/\ta.html\r\n"],
    ["labels.json", '[{"file":"a.html","address":"https://a.example/","label":"positive"}]'],
    ["labels.json", '{"a.html":{"url":"https://a.example/","label":true}}'],
  ])("are read from %s", (name, text) => {
    put(name, text);
    expect(readLabelledPages(folder)).toMatchObject([page]);
  });

  test("are read from a labels file elsewhere", () => {
    put("elsewhere/own.csv", "a.html,https://a.example/,rferl");
    expect(readLabelledPages(folder, path.join(folder, "elsewhere/own.csv"))).toMatchObject([page]);
  });

  test("are read from subfolders, whose other fields are kept out", () => {
    put("one/source.html", "<p>");
    put("one/expected.json", '{"address":"https://a.example/","label":"other","about":"x"}');
    const [read] = readLabelledPages(folder);
    expect(read).toEqual({
      name: "one",
      file: path.join(folder, "one/source.html"),
      address: "https://a.example/",
      label: "other",
    });
  });

  test.each([
    ["a label that is none", "a.html\thttps://a.example/\tperhaps"],
    ["a page that is missing", "b.html\thttps://a.example/\trferl"],
    ["no address", "file\tlabel\na.html\trferl"],
  ])("with %s are refused", (_, text) => {
    put("labels.tsv", text);
    expect(() => readLabelledPages(folder)).toThrow(/no such page|not a labelled page/);
  });

  test("without labels are refused", () => {
    expect(() => readLabelledPages(folder)).toThrow("no labels");
  });
});

test("a judgement is right by verdict and service; not-rferl leaves open what else it is", () => {
  const one = {
    name: "x",
    file: "x",
    address: "https://www.svoboda.org/",
    label: "rferl",
  } as const;
  const found = judgeAddress(one);
  expect(found && isRight(found)).toBe(true);
  expect(found && isRight({ ...found, page: { ...one, service: "rferl.org" } })).toBe(false);
  const frame = ["https://www.rferl.org/embed/player/0/1.html"];
  const embed = { ...one, address: "https://a.example/", label: "not-rferl" } as const;
  const held = judgeContent(embed, { ...noMarks(), frame });
  expect(held.verdict).toBe("embeds");
  expect(isRight(held)).toBe(true);
  expect(isRight({ ...held, page: { ...embed, label: "other" } })).toBe(false);
});
