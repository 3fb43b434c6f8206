import { isKnown } from "./bcd.ts";

/**
 * The paths of what stands in a manifest: keys, keys below them, and permissions. What the data does not know below a
 * key that it knows is Sidenote's own, such as the name of a command.
 */
export function manifestPaths(manifest: unknown, path = "webextensions.manifest"): string[] {
  if (typeof manifest === "string") return [`${path}.${manifest}`].filter(isKnown);
  if (Array.isArray(manifest)) return manifest.flatMap((one: unknown) => manifestPaths(one, path));
  if (!(manifest instanceof Object)) return [];
  return Object.entries(manifest).flatMap(([name, value]: [string, unknown]) => {
    const own = `${path}.${name}`;
    return isKnown(own) ? [own, ...manifestPaths(value, own)] : [];
  });
}
