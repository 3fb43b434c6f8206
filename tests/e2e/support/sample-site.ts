import { readFileSync } from "node:fs";
import path from "node:path";
import { findSite } from "../../../src/core/sites.ts";
import type { Site } from "./server.ts";

const PAGES = path.resolve("tests/fixtures/pages");

const articleByLanguage: ReadonlyMap<string, string> = new Map([
  ["ru", "article-ru"],
  ["fa", "article-fa"],
  ["sh", "programme-sh"],
]);

/** A fixture's page. */
export function fixture(name: string): Buffer {
  return readFileSync(path.join(PAGES, name, "source.html"));
}

/** A sample page that notes how its article looks in each of the first frames, as it sees it itself. */
function watched(): string {
  const script = `<script>
    const seen = new Set();
    const looks = new Set();
    let frames = 0;
    const note = () => {
      seen.add(getComputedStyle(document.querySelector("#article-content")).zoom);
      const text = getComputedStyle(document.querySelector("#article-content p"));
      const { backgroundColor } = getComputedStyle(document.querySelector("#content"));
      looks.add([backgroundColor, text.color, text.letterSpacing, text.textAlign].join(" "));
      frames += 1;
      if (frames < 30) requestAnimationFrame(note);
      else {
        document.body.dataset.looks = [...looks].join();
        document.body.dataset.seen = [...seen].join();
      }
    };
    note();
  </script></body>`;
  return fixture("article-en").toString().replace("</body>", script);
}

/** A sample page that puts itself over whatever appears beside its body, again and again. */
function covering(): string {
  const script = `<div id="cover" popover="manual" style="position:fixed;inset:0;width:100vw;height:100vh"></div>
    <script>
      const cover = () => {
        const element = document.querySelector("#cover");
        if (element.matches(":popover-open")) element.hidePopover();
        element.showPopover();
        requestAnimationFrame(cover);
      };
      cover();
    </script></body>`;
  return fixture("article-en").toString().replace("</body>", script);
}

/**
 * Answers for every host with one of the sample pages: in Russian, Persian or Serbo-Croatian on services
 * in these languages, and in English everywhere else, on hosts that are not RFE/RL's too.
 */
export const sampleSite: Site = (host, address) => {
  if (address === "/favicon.ico") return { body: "", status: 204 };
  if (address === "/a/covering.html") return { body: covering() };
  if (address === "/a/watched.html") return { body: watched() };
  if (address.startsWith("/a/") || address === "/") {
    const language = findSite(host)?.language ?? "en";
    return { body: fixture(articleByLanguage.get(language) ?? "article-en") };
  }
  return { body: "not found", status: 404 };
};
