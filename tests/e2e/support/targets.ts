import type { Keys } from "./keys.ts";

/** The least size in CSS pixels of what a finger is to hit. */
const FINGER = 48;

/**
 * What a finger could miss: controls that are smaller than 48 pixels in either direction, each with its size, and
 * pairs that lie over one another. A control counts together with its label, and none does that lies below a dialog.
 */
export async function missable(keys: Keys): Promise<string[]> {
  return String(await keys.read(`(${MISSABLE}).join("\\n")`))
    .split("\n")
    .filter((one) => one !== "");
}

const MISSABLE = `(() => {
  const reached = document.querySelector("dialog:modal") ?? document;
  const areas = [...reached.querySelectorAll("a[href], button, input, select, summary")]
    .filter((one) => one.checkVisibility())
    .map((one) => {
      const { left, top, right, bottom } = (one.labels?.[0] ?? one).getBoundingClientRect();
      const name = [one.localName, one.dataset.testid ?? one.textContent.slice(0, 40)].join(" ");
      return { name, left, top, right, bottom };
    });
  const small = areas
    .map(({ name, left, top, right, bottom }) => ({ name, width: right - left, height: bottom - top }))
    .filter(({ width, height }) => Math.min(width, height) < ${FINGER} - 0.5)
    .map(({ name, width, height }) => name + ": " + Math.round(width) + " x " + Math.round(height));
  const over = areas.flatMap((a, index) => areas.slice(index + 1).flatMap((b) => {
    const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    return width > 1 && height > 1 ? [a.name + " over " + b.name] : [];
  }));
  return areas.length === 0 ? ["nothing to press"] : [...small, ...over];
})()`;
