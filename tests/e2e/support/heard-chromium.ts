import type { Page, Protocol } from "puppeteer-core";
import { isHeard, SPEAKS_ITS_TEXT, type Heard } from "./heard.ts";

type Node = Protocol.Accessibility.AXNode;

const ROLES: Readonly<Record<string, string>> = {
  DisclosureTriangle: "fold",
  DisclosureTriangleGrouped: "fold",
};

/** What a screen reader hears of a page in Chromium, in its order. */
export async function heardInChromium(page: Page): Promise<Heard[]> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (node: Node): Node[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child === undefined ? [] : [child, ...below(child)];
    });
  const [root] = nodes;
  if (root === undefined) return [];
  return below(root)
    .filter(({ ignored }) => !ignored)
    .map((node) => heardOf(node, below(node)))
    .filter(isHeard);
}

function heardOf(node: Node, below: readonly Node[]): Heard {
  const has = (name: string): string =>
    text(node.properties?.find((property) => property.name === name)?.value);
  const kind = text(node.role);
  const role = [ROLES[kind] ?? kind, has("level")].filter((part) => part !== "").join(" ");
  const inside = below
    .filter((one) => text(one.role) === "StaticText")
    .map(({ name }) => text(name));
  const states = [
    has("checked") === "true" && "checked",
    role === "fold" && (has("expanded") === "true" ? "open" : "closed"),
    has("pressed") === "true" && "pressed",
    has("focused") === "true" && "focused",
    has("modal") === "true" && "modal",
    role !== "status" && has("live") === "polite" && "live",
  ];
  return {
    role,
    name: SPEAKS_ITS_TEXT.has(role) ? inside.join("") : text(node.name),
    value: text(node.value),
    description: text(node.description),
    states: states.filter((state) => state !== false),
  };
}

function text(value: Protocol.Accessibility.AXValue | undefined): string {
  const found: unknown = value?.value;
  return typeof found === "string" ? found : JSON.stringify(found ?? "").replaceAll('"', "");
}
