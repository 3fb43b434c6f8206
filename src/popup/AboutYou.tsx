import { papersKey, regionKey } from "../core/notice.ts";
import { asksWithWhom, PAPERS, REGIONS } from "../core/reader.ts";
import type { Settings } from "../core/settings.ts";
import type { Say } from "../core/words.ts";
import about from "./AboutYou.module.css";
import css from "./Section.module.css";
import { SelectField } from "./SelectField.tsx";
import { SwitchField } from "./SwitchField.tsx";

interface AboutYouProps {
  readonly settings: Settings;
  readonly onChange: (part: Partial<Settings>) => void;
  readonly say: Say;
}

/** Where the reader is and which papers they hold: theirs to say, and always in reach. */
export function AboutYou({ settings, onChange, say }: AboutYouProps) {
  return (
    <section class={`${css.section} ${about.you}`} data-testid="about-you">
      <SelectField
        name="region"
        label={say("region_label")}
        value={settings.region}
        choices={REGIONS}
        nameOf={(region) => say(regionKey(region))}
        onChoice={(region) => onChange({ region })}
      />
      <SelectField
        name="papers"
        label={say("papers_label")}
        value={settings.papers}
        choices={PAPERS}
        nameOf={(papers) => say(papersKey(papers))}
        onChoice={(papers) => onChange({ papers })}
      />
      {asksWithWhom(settings.region) && (
        <SwitchField
          name="shares-with"
          label={say("shares_with")}
          isOn={settings.sharesWith === "people-there"}
          onSwitch={(isOn) => onChange({ sharesWith: isOn ? "people-there" : "nobody-there" })}
        />
      )}
    </section>
  );
}
