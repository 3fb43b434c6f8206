import { keyFromData, type Say } from "../core/words.ts";
import section from "../popup/Section.module.css";

interface PermissionsProps {
  /** Those of the manifest, by name. */
  readonly held: readonly string[];
  /** The patterns of pages that were allowed since. */
  readonly added: readonly string[];
  readonly say: Say;
}

/** What the browser lets Sidenote do, and what each is for. */
export function Permissions({ held, added, say }: PermissionsProps) {
  return (
    <section class={section.section} data-testid="permissions">
      <h2 class={section.headline}>{say("permissions_title")}</h2>
      <ul class={section.list}>
        <li>{say("permission_hosts")}</li>
        {held.map((name) => (
          <li key={name} data-permission={name}>
            {say(keyFromData(`permission_${name === "activeTab" ? "active_tab" : name}`))}
          </li>
        ))}
      </ul>
      <p class={section.text} data-testid="permissions-added">
        {say("permission_added")}{" "}
        {added.length === 0 ? say("permission_added_none") : <bdi>{added.join(", ")}</bdi>}
      </p>
    </section>
  );
}
