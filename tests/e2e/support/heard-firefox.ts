import * as v from "valibot";
import { isHeard, SPEAKS_ITS_TEXT, type Heard } from "./heard.ts";

/** What Firefox tells of one thing in a page; empty strings for nothing. */
const Told = v.object({
  kind: v.string(),
  own: v.string(),
  level: v.string(),
  live: v.string(),
  name: v.string(),
  value: v.string(),
  description: v.string(),
  text: v.string(),
  on: v.array(v.string()),
});

const ROLES: Readonly<Record<string, string>> = {
  summary: "fold",
  radiobutton: "radio",
  checkbutton: "checkbox",
  pushbutton: "button",
  "toggle button": "button",
  grouping: "group",
  statusbar: "status",
};

/** What a screen reader hears of a page in Firefox, in its order. */
export function heardInFirefox(told: unknown): Heard[] {
  return v.parse(v.array(Told), told).map(heardOf).filter(isHeard);
}

function heardOf(told: v.InferOutput<typeof Told>): Heard {
  const { kind, own, level, live, name, value, description, text, on } = told;
  const role = [own === "alertdialog" ? own : (ROLES[kind] ?? kind), level]
    .filter((part) => part !== "")
    .join(" ");
  const states = [
    on.includes("checked") && "checked",
    role === "fold" && (on.includes("expanded") ? "open" : "closed"),
    on.includes("pressed") && "pressed",
    on.includes("focused") && "focused",
    on.includes("modal") && "modal",
    role !== "status" && live === "polite" && "live",
  ];
  return {
    role,
    name: SPEAKS_ITS_TEXT.has(role) ? text : name,
    value,
    description,
    states: states.filter((state) => state !== false),
  };
}
