/** A line of the table: what is not everywhere, where it is not, and what happens instead. */
export interface Entry {
  /** Paths of the compatibility data; each stands for what is below it, too. */
  readonly paths: readonly string[];
  readonly where: string;
  readonly instead: string;
}

/** The lines of the table in a document. */
export function readTable(document: string): Entry[] {
  const rows = document.split("\n").filter((line) => line.startsWith("| `"));
  return rows.map((row) => {
    const [what = "", where = "", instead = ""] = row
      .split("|")
      .slice(1)
      .map((cell) => cell.trim());
    return { paths: [...what.matchAll(/`([^`]+)`/g)].map(([, path = ""]) => path), where, instead };
  });
}

/**
 * What a table lacks and what it has too much of, in words.
 *
 * @param limits where each feature that is used is not as it should be, by its path; nothing for one that is.
 */
export function compareWithTable(
  limits: ReadonlyMap<string, readonly string[]>,
  table: readonly Entry[],
): string[] {
  const listed = table.flatMap(({ paths, where }) => paths.map((path) => ({ path, where })));
  const needed = new Set<string>();
  const missing = [...limits].flatMap(([path, found]) => {
    if (found.length === 0) return [];
    const where = found.join(", ");
    const own = listed.filter((one) => path === one.path || path.startsWith(`${one.path}.`));
    const entry = own.find((one) => one.where === where);
    if (entry !== undefined) needed.add(entry.path);
    return entry === undefined ? [`no line says what happens instead of ${path} in ${where}`] : [];
  });
  const spare = listed.filter(({ path }) => !needed.has(path));
  const empty = table.filter(({ instead }) => instead === "");
  return [
    ...missing,
    ...spare.map(({ path }) => `the line about ${path} is not needed`),
    ...empty.map(({ paths }) => `the line about ${paths.join()} says nothing`),
  ];
}
