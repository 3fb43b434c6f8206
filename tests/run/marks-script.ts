import process from "node:process";
import { build } from "esbuild";

/** The collector as a script that puts `collectMarks` into the global `sidenoteMarks`. */
export async function marksBundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { collectMarks } from "./src/page/collect-marks.ts";
        globalThis.sidenoteMarks = { collectMarks };`,
      resolveDir: process.cwd(),
      loader: "ts",
    },
    bundle: true,
    write: false,
    format: "iife",
    target: ["firefox140", "chrome127"],
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error("nothing was bundled");
  return file.text;
}
