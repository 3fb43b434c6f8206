import type { Grade } from "../core/grades.ts";

/** The shape beside a grade: full for documented, half for stated, empty for opinion. */
export function GradeMark({ grade }: { readonly grade: Grade }) {
  return (
    <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      <circle cx="5" cy="5" r="4" fill="none" stroke="currentColor" stroke-width="1.5" />
      {fillOf(grade)}
    </svg>
  );
}

function fillOf(grade: Grade) {
  switch (grade) {
    case "documented":
      return <circle cx="5" cy="5" r="4" fill="currentColor" />;
    case "stated":
      return <path d="M5 1a4 4 0 0 1 0 8Z" fill="currentColor" />;
    case "opinion":
      return null;
  }
}
