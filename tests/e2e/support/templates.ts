import { readFileSync } from "node:fs";
import path from "node:path";
import words from "../../fixtures/templates/words.json" with { type: "json" };
import type { Site } from "./server.ts";

const FOLDER = path.resolve("tests/fixtures/templates");

/** The kinds of page that RFE/RL's sites have, and one that nobody knows. */
export const TEMPLATES = [
  "article",
  "programme",
  "live-blog",
  "home",
  "section",
  "amp",
  "wordpress",
  "unknown",
] as const;

/** The scripts that they are written in. */
export const SCRIPTS = ["latin", "cyrillic", "georgian", "armenian", "arabic"] as const;

export type Template = (typeof TEMPLATES)[number];
export type Script = (typeof SCRIPTS)[number];

/** The address at which {@link templateSite} has a page. */
export function addressOf(template: Template, script: Script): string {
  return `https://${words[script].host}/t/${template}.html`;
}

/** A page of a kind in a script. */
export function pageOf(template: Template, script: Script): string {
  const values: Record<string, string> = {
    ...words[script],
    style: readFileSync(path.join(FOLDER, "style.css"), "utf8"),
  };
  const page = readFileSync(path.join(FOLDER, `${template}.html`), "utf8");
  return page.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? "");
}

/** Answers with every kind of page in every script, each script on a service that uses it. */
export const templateSite: Site = (host, address) => {
  const script = SCRIPTS.find((one) => words[one].host === host);
  const template = TEMPLATES.find((one) => address === `/t/${one}.html`);
  return script && template && { body: pageOf(template, script) };
};
