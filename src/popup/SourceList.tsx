import { formatDate } from "../core/dates.ts";
import type { Language } from "../core/language.ts";
import type { Link } from "../core/links.ts";
import type { SourceLine } from "../core/notice-sources.ts";
import { keyFromData, type Say } from "../core/words.ts";
import css from "./SourceList.module.css";

interface SourceListProps {
  readonly title: string;
  readonly sources: readonly SourceLine[];
  readonly language: Language;
  readonly say: Say;
}

/** Who published it and when: a link where that is harmless for the reader, else a name and the reason. */
export function SourceList({ title, sources, language, say }: SourceListProps) {
  if (sources.length === 0) return null;
  return (
    <>
      <h3 class={css.title}>{title}</h3>
      <ul class={css.list}>
        {sources.map(({ name, text, date, link }) => (
          <li key={name + date} data-testid="source" data-link={link.kind}>
            <SourceName name={text === undefined ? name : say(text)} link={link} />
            {date !== "undated" && `, ${formatDate(date, language)}`}
            {link.kind === "plain" && ` · ${reasonOf(link, language, say)}`}
          </li>
        ))}
      </ul>
    </>
  );
}

function SourceName({ name, link }: { readonly name: string; readonly link: Link }) {
  if (link.kind === "plain") return <bdi>{name}</bdi>;
  return (
    <a href={link.address} target="_blank" rel="noopener noreferrer">
      <bdi>{name}</bdi>
    </a>
  );
}

function reasonOf(link: Link & { kind: "plain" }, language: Language, say: Say): string {
  const parts = [say(keyFromData(`link_${link.standing.replace("-", "_")}`))];
  if (link.since) parts.push(say("link_since", { date: formatDate(link.since, language) }));
  else if (link.standing !== "unchecked" && link.standing !== "same-body") {
    parts.push(
      link.asOf === "undated"
        ? say("notice_as_of_unknown")
        : say("link_known", { date: formatDate(link.asOf, language) }),
    );
  }
  return [...parts, say("link_none")].join(" · ");
}
