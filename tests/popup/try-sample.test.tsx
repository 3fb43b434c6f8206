// @vitest-environment happy-dom
import { render } from "preact";
import { afterEach, expect, test, vi } from "vitest";
import { withChoice } from "../../src/core/reading.ts";
import { DEFAULT_SETTINGS } from "../../src/core/settings.ts";
import { TrySample } from "../../src/welcome/TrySample.tsx";
import { wordsIn } from "../support/words.ts";

afterEach(() => render(null, document.body));

test.each([
  { language: "en", spacing: "0.12em" },
  // Letters that join stay together.
  { language: "fa", spacing: "" },
] as const)(
  "the sample in $language has its letters apart as on a page",
  ({ language, spacing }) => {
    const reading = withChoice(DEFAULT_SETTINGS.reading, "letter", "0.12");
    render(
      <TrySample
        {...wordsIn(language)}
        settings={{ ...DEFAULT_SETTINGS, reading }}
        tried="nothing"
        question={undefined}
        onChange={vi.fn<() => void>()}
        onTried={vi.fn<() => void>()}
      />,
      document.body,
    );
    const sample = document.querySelector<HTMLElement>("article > div");
    expect(sample?.style.letterSpacing).toBe(spacing);
  },
);
