import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as esbuild from "esbuild";

const root = path.dirname(fileURLToPath(import.meta.url));
const from = (...parts) => path.join(root, ...parts);
const DIST = from("dist");

/** What only says where the data is from. The tests read it; nothing that is shipped does. */
const PROVENANCE = ["about", "checked", "source", "sources", "status", "told"];

/** What the script of watched pages has no use for either: it tells places apart and names none. */
const NAMES = ["native", "names", "language"];

/** Leaves keys out of the catalogues of places, at any depth. */
const without = (keys) => ({
  name: "without",
  setup({ onLoad }) {
    const filter = /[\\/]data[\\/](?:accounts|mirrors|networks|sites|wrappers)\.json$/;
    onLoad({ filter }, async ({ path: file }) => {
      const data = JSON.parse(await readFile(file, "utf8"), (key, value) =>
        keys.includes(key) ? undefined : value,
      );
      return { contents: JSON.stringify(data), loader: "json" };
    });
  },
});

/** What the browser says of itself, and what a page says when nobody answers. */
const SAID_BY_BROWSER = /^(?:ext|command)_|^question_late$/;

/** Of the catalogues, only the texts, and of those only what the background says. */
const wordsOfBackground = {
  name: "words-of-background",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]_locales[\\/][a-z]+[\\/]messages\.json$/ }, async ({ path: file }) => {
      const { texts: wanted } = JSON.parse(
        await readFile(from("src/data/background-words.json"), "utf8"),
      );
      const texts = Object.entries(await readTexts(file));
      const said = texts.filter(([key]) => wanted.includes(key));
      const messages = Object.fromEntries(said.map(([key, message]) => [key, { message }]));
      return { contents: JSON.stringify(messages), loader: "json" };
    });
  },
};

/** The bundles are left readable: store reviewers compare them with the source. */
const BUNDLES = {
  entryPoints: {
    background: from("src/background.ts"),
    content: from("src/content.ts"),
    surfaces: from("src/surfaces.ts"),
    check: from("src/check.ts"),
    leave: from("src/leave.ts"),
    "popup/popup": from("src/popup/main.tsx"),
    "options/options": from("src/options/main.tsx"),
    "welcome/welcome": from("src/welcome/main.tsx"),
  },
  plugins: [without(PROVENANCE), wordsOfBackground],
  external: ["/words/*"],
  outdir: DIST,
  bundle: true,
  format: "iife",
  target: ["chrome127", "firefox140"],
  jsx: "automatic",
  jsxImportSource: "preact",
  charset: "utf8",
  legalComments: "none",
  absWorkingDir: root,
  logLevel: "warning",
};

/** Goes into every page while all are watched, so it carries no more than it needs. */
const WATCH = {
  ...BUNDLES,
  entryPoints: { watch: from("src/watch.ts") },
  plugins: [without([...PROVENANCE, ...NAMES])],
};

/** Builds the extension into `dist/`, which both browsers load as it is. */
export async function build() {
  await rm(DIST, { recursive: true, force: true });
  await mkdir(DIST, { recursive: true });
  await Promise.all([
    esbuild.build(BUNDLES),
    esbuild.build(WATCH),
    cp(from("manifest.json"), from("dist/manifest.json")),
    writeWords(),
    cp(from("src/popup/popup.html"), from("dist/popup/popup.html")),
    cp(from("src/options/options.html"), from("dist/options/options.html")),
    cp(from("src/welcome/welcome.html"), from("dist/welcome/welcome.html")),
    cp(from("icons"), from("dist/icons"), {
      recursive: true,
      filter: (file) => !file.endsWith(".svg"),
    }),
    writeReadingSheets(),
  ]);
}

/** Writes one style sheet per choice of the reading controls, from the same functions that the tests check. */
async function writeReadingSheets() {
  const { allSheets } = await importTypeScript("src/core/reading-sheets.ts");
  await mkdir(from("dist/reading"), { recursive: true });
  await Promise.all(allSheets().map(({ file, css }) => writeFile(from("dist", file), css)));
}

/**
 * Writes the texts of each language as a file of its own, which a view loads when it is drawn in that language, and
 * for the browser the few that it says itself.
 */
async function writeWords() {
  const languages = await readdir(from("src/_locales"));
  await mkdir(from("dist/words"), { recursive: true });
  await Promise.all(
    languages.map(async (language) => {
      const file = from("src/_locales", language, "messages.json");
      const texts = Object.entries(await readTexts(file));
      const own = texts.filter(([key]) => SAID_BY_BROWSER.test(key));
      const shown = texts.filter(([key]) => !key.startsWith("command_"));
      await mkdir(from("dist/_locales", language), { recursive: true });
      await writeFile(
        from("dist/_locales", language, "messages.json"),
        stringify(Object.fromEntries(own.map(([key, message]) => [key, { message }]))),
      );
      await writeFile(
        from("dist/words", `${language}.js`),
        `export default ${stringify(Object.fromEntries(shown))};\n`,
      );
    }),
  );
}

async function readTexts(file) {
  const messages = Object.entries(JSON.parse(await readFile(file, "utf8")));
  return Object.fromEntries(messages.map(([key, { message }]) => [key, message]));
}

function stringify(value) {
  return JSON.stringify(value, undefined, 1);
}

async function importTypeScript(file) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [from(file)],
    bundle: true,
    format: "esm",
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await build();
