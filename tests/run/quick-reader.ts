import { readFileSync } from "node:fs";
import { Window } from "happy-dom";
import { collectMarks } from "../../src/page/collect-marks.ts";
import type { LabelledPage } from "./labelled-pages.ts";
import type { MarksReader } from "./serve-marks.ts";

/** Reads pages without a browser, by a DOM that is only nearly one. */
export async function openQuickReader(): Promise<MarksReader> {
  const window = new Window();
  const { Document, Element, Node, CharacterData, Comment, NodeFilter, DOMParser, HTMLDocument } =
    window;
  Object.assign(globalThis, {
    Document,
    Element,
    Node,
    CharacterData,
    Comment,
    NodeFilter,
    HTMLDocument,
  });
  const parse = (text: string): unknown => new DOMParser().parseFromString(text, "text/html");
  return {
    read: async ({ file }: LabelledPage) => {
      const parsed = parse(readFileSync(file, "utf8"));
      if (!(parsed instanceof globalThis.HTMLDocument))
        throw new Error(`${file} could not be read`);
      return collectMarks(parsed);
    },
    close: () => window.happyDOM.close(),
  };
}
