import bcd, {
  type Identifier,
  type SimpleSupportStatement,
} from "@mdn/browser-compat-data/forLegacyNode";
import manifest from "../../../manifest.json" with { type: "json" };

const { gecko, gecko_android: geckoAndroid } = manifest.browser_specific_settings;

/** The browsers that the manifest names, each with the first version that it claims. */
const BROWSERS = [
  { key: "firefox", name: "Firefox", since: gecko.strict_min_version },
  { key: "firefox_android", name: "Firefox for Android", since: geckoAndroid.strict_min_version },
  { key: "chrome", name: "Chrome", since: manifest.minimum_chrome_version },
  { key: "edge", name: "Edge", since: manifest.minimum_chrome_version },
] as const;

/** What is known of a feature by its path, such as `webextensions.api.tabs.query`. */
export function nodeAt(path: string): Identifier | undefined {
  const { api, css, html, javascript, webextensions, svg } = bcd;
  let node: Identifier | undefined = { api, css, html, javascript, webextensions, svg };
  for (const part of path.split(".")) {
    node =
      node !== undefined && part !== "__compat" && Object.hasOwn(node, part)
        ? node[part]
        : undefined;
  }
  return node;
}

/** Whether anything is known of a feature itself, and not only of its parts. */
export function isKnown(path: string): boolean {
  return nodeAt(path)?.__compat !== undefined;
}

/** The paths of everything below a feature. */
export function pathsBelow(path: string): string[] {
  const names = Object.keys(nodeAt(path) ?? {}).filter((name) => name !== "__compat");
  return names.flatMap((name) => [`${path}.${name}`, ...pathsBelow(`${path}.${name}`)]);
}

/**
 * Where a feature is not as it should be, in the order of the browsers: `Chrome` where it never is, `Chrome 140` where a
 * version after the first that is claimed brings or changes it, `Chrome in part` where it is not whole.
 */
export function limitsOf(path: string): string[] {
  const support = nodeAt(path)?.__compat?.support;
  if (support === undefined) throw new Error(`nothing is known of ${path}`);
  return BROWSERS.flatMap(({ key, name, since }) => {
    const statements = [support[key] ?? { version_added: false as const }].flat();
    return limitsIn(statements, Number.parseFloat(since)).map((limit) => `${name}${limit}`);
  });
}

function limitsIn(statements: readonly SimpleSupportStatement[], since: number): string[] {
  const usable = statements.filter(isUsable);
  const holding = usable.find((one) => added(one) <= since && removed(one) > since);
  if (holding === undefined) {
    const first = Math.min(...usable.map(added).filter((version) => version > since));
    return [Number.isFinite(first) ? ` ${first}` : ""];
  }
  const changes = [removed(holding), ...versionsIn(holding.notes)].filter(
    (version) => version > since && Number.isFinite(version),
  );
  const isPart = holding.partial_implementation === true;
  return [
    ...(isPart ? [" in part"] : []),
    ...[...new Set(changes)].map((version) => ` ${version}`),
  ];
}

/** Whether it is there by its own name, for everybody, and for manifests of the third version. */
function isUsable({
  flags,
  prefix,
  alternative_name: other,
  notes,
}: SimpleSupportStatement): boolean {
  return !flags && !prefix && !other && !/Manifest V2 only/.test(String(notes));
}

function added({ version_added: version }: SimpleSupportStatement): number {
  return version === false ? Number.POSITIVE_INFINITY : versionOf(version);
}

function removed({ version_removed: version }: SimpleSupportStatement): number {
  return version === undefined ? Number.POSITIVE_INFINITY : versionOf(version);
}

/** Some are known only to be there by a version, and some come with the next. */
function versionOf(version: string): number {
  const known = Number.parseFloat(version.replace("≤", ""));
  return Number.isNaN(known) ? Number.POSITIVE_INFINITY : known;
}

/** The versions that a remark names: what it says holds only before, or only from then on. */
function versionsIn(notes: string | readonly string[] = []): number[] {
  const found = [
    ...[notes]
      .flat()
      .join(" ")
      .matchAll(/\b(?:Firefox|Firefox for Android|Chrome|Edge|version) (\d+)/g),
  ];
  return found.map(([, version]) => Number(version));
}
