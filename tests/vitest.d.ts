import "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** The browser that a run of the end-to-end tests is for. */
    browserKind: "chrome" | "firefox";
  }
}
