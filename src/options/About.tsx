import parts from "../data/parts.json" with { type: "json" };
import type { Say } from "../core/words.ts";
import section from "../popup/Section.module.css";

interface AboutProps {
  readonly version: string;
  readonly say: Say;
  readonly onWelcome: () => void;
}

/** Version, licence, what is in it, and the way back to the first steps. */
export function About({ version, say, onWelcome }: AboutProps) {
  return (
    <section class={section.section} data-testid="about">
      <h2 class={section.headline}>{say("about_title")}</h2>
      <p class={section.text}>
        {say("about_version", { version })} · {say("about_licence", { licence: parts.licence })}
      </p>
      <p class={section.text}>
        {say("about_parts")}{" "}
        <bdi>{parts.parts.map(({ name, licence }) => `${name} (${licence})`).join(", ")}</bdi>
      </p>
      <p class={section.text}>
        <button type="button" class={section.plain} data-testid="welcome" onClick={onWelcome}>
          {say("about_welcome")}
        </button>
      </p>
    </section>
  );
}
