interface ChromeDom {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

declare const chrome: ChromeDom | undefined;

/** The shadow root of an element, also a closed one, which only an extension can look into. */
export function shadowRootOf(element: Element): ShadowRoot | undefined {
  // Firefox has it as a property of elements, Chromium as a function of its own.
  const inFirefox: unknown = Reflect.get(element, "openOrClosedShadowRoot");
  if (inFirefox instanceof ShadowRoot) return inFirefox;
  if (!(element instanceof HTMLElement) || typeof chrome === "undefined") return undefined;
  return chrome?.dom?.openOrClosedShadowRoot(element) ?? undefined;
}
