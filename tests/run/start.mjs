import process from "node:process";
import { ensureBrowsers, ensurePackages, run } from "./setup.mjs";

// npm start: builds Sidenote and opens a browser with it on a sample article.
ensurePackages();
const { importTypeScript } = await import("./run-ts.mjs");
const { findBrowsers } = await importTypeScript("tests/e2e/support/find-browsers.ts");
const { main, parseOptions } = await importTypeScript("tests/run/visit.ts");
const options = parseOptions(process.argv.slice(2));
if (findBrowsers(options.kind).length === 0) {
  await ensureBrowsers(options.kind ? [options.kind] : ["chrome", "firefox"], findBrowsers);
}
if (!run("node", ["build.mjs"])) process.exit(1);
await main(options);
