// What the DOM library of TypeScript leaves out.
interface Document {
  /** Whether the page is loaded ahead of a visit. https://developer.mozilla.org/docs/Web/API/Document/prerendering */
  readonly prerendering?: boolean;
}

declare module "*.module.css" {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}

declare module "*.css";

/** The texts of a language, as the build writes them. */
declare module "/words/*.js" {
  const catalogue: unknown;
  export default catalogue;
}
