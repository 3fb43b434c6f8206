import { browser } from "./browser.ts";

/** Sidenote's version, as its manifest gives it. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}

/** The permissions that Sidenote holds from the start, by their names in the manifest. */
export function ownPermissions(): string[] {
  return browser.runtime.getManifest().permissions ?? [];
}

/** The patterns of the pages that the reader has let Sidenote into since. */
export async function addedPages(): Promise<string[]> {
  const own = new Set(browser.runtime.getManifest().host_permissions);
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => !own.has(pattern)).toSorted();
}
