/** What a screen reader says of one thing, the same for both browsers. */
export interface Heard {
  readonly role: string;
  /** What it is called, or its text. */
  readonly name: string;
  /** What is chosen; empty for nothing. */
  readonly value: string;
  /** What is said after the name; empty for nothing. */
  readonly description: string;
  /** Such as `checked`, `closed` or `focused`. */
  readonly states: readonly string[];
}

const ROLES: ReadonlySet<string> = new Set([
  "alertdialog",
  "heading 1",
  "heading 2",
  "heading 3",
  "paragraph",
  "group",
  "status",
  "fold",
  "combobox",
  "radio",
  "checkbox",
  "button",
  "link",
]);

/** What has no name, and is heard by its text. */
export const SPEAKS_ITS_TEXT: ReadonlySet<string> = new Set(["paragraph", "status"]);

/** Whether a screen reader speaks of this by itself. */
export function isHeard({ role, name }: Heard): boolean {
  // Each fold stands in a group of its own, which has no name and is not heard.
  return ROLES.has(role) && !(role === "group" && name === "");
}

/** What is heard, in one line: `role, states: name = value | description`. */
export function lineOf({ role, name, value, description, states }: Heard): string {
  const head = `${[role, ...states].join(", ")}: ${name}`;
  const parts = [head, value && `= ${value}`, description && `| ${description}`];
  return parts.filter((part) => part !== "").join(" ");
}
