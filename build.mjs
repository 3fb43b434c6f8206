import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as esbuild from "esbuild";

const root = path.dirname(fileURLToPath(import.meta.url));
const from = (...parts) => path.join(root, ...parts);
const DIST = from("dist");

/** The bundles are left readable: store reviewers compare them with the source. */
const BUNDLES = {
  entryPoints: {
    background: from("src/background.ts"),
    content: from("src/content.ts"),
    "popup/popup": from("src/popup/main.tsx"),
  },
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

/** Builds the extension into `dist/`, which both browsers load as it is. */
export async function build() {
  await rm(DIST, { recursive: true, force: true });
  await mkdir(DIST, { recursive: true });
  await Promise.all([
    esbuild.build(BUNDLES),
    cp(from("manifest.json"), from("dist/manifest.json")),
    cp(from("src/_locales"), from("dist/_locales"), { recursive: true }),
    cp(from("src/popup/popup.html"), from("dist/popup/popup.html")),
    cp(from("icons"), from("dist/icons"), {
      recursive: true,
      filter: (file) => !file.endsWith(".svg"),
    }),
    writeTextSizes(),
  ]);
}

/** Writes one style sheet per text size, from the same function that the tests check. */
async function writeTextSizes() {
  const { TEXT_SIZES, textSizeCss, textSizeSheet } =
    await importTypeScript("src/core/text-size.ts");
  const { areas } = JSON.parse(await readFile(from("src/data/reading-areas.json"), "utf8"));
  const selectors = areas.map((area) => area.selector);
  await mkdir(from("dist/text-size"), { recursive: true });
  for (const size of TEXT_SIZES) {
    await writeFile(from("dist", textSizeSheet(size)), textSizeCss(size, selectors));
  }
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
