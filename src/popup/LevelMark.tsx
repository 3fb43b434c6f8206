import type { Level } from "../core/levels.ts";

/** The shape beside a headline, so that a level can be told without colour. */
export function LevelMark({ level }: { readonly level: Level }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      {shapeOf(level)}
    </svg>
  );
}

function shapeOf(level: Level) {
  switch (level) {
    case "described":
      return <path d="M7 .5 13.5 7 7 13.5.5 7Z" fill="currentColor" />;
    case "may-describe":
      return (
        <path d="M7 1.8 12.2 7 7 12.2 1.8 7Z" fill="none" stroke="currentColor" stroke-width="2" />
      );
    case "not-described":
      return <circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" stroke-width="1.6" />;
  }
}
