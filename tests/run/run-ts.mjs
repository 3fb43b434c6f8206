import { mkdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Bundles a TypeScript file for this Node, which cannot read TypeScript itself, and imports it. */
export async function importTypeScript(file) {
  const esbuild = await import("esbuild");
  const outdir = path.join(root, "node_modules/.cache/sidenote");
  const outfile = path.join(outdir, `${path.basename(file, ".ts")}.mjs`);
  await mkdir(outdir, { recursive: true });
  await esbuild.build({
    entryPoints: [path.join(root, file)],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "warning",
  });
  return import(pathToFileURL(outfile).href);
}

const [script, file] = process.argv.slice(1);
if (file && import.meta.url === pathToFileURL(script).href) {
  const { main } = await importTypeScript(file);
  await main(process.argv.slice(3));
}
