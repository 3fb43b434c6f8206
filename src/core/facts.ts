import { assess } from "./assess.ts";
import { DESIGNATIONS } from "./designations.ts";
import { noticeOf, type Notice } from "./notice.ts";
import type { Settings } from "./settings.ts";
import { ANY_SERVICE } from "./sites.ts";

/** Every notice that there is, as it relates to the reader on a page that it names. @param today ISO date. */
export function allNotices(settings: Settings, today: string): Notice[] {
  return DESIGNATIONS.flatMap(({ id, scope }) => {
    const host = typeof scope.hosts === "string" ? ANY_SERVICE : (scope.hosts[0] ?? ANY_SERVICE);
    const { findings } = assess({ kind: "official", host }, settings);
    const own = findings.find(({ designation }) => designation.id === id);
    return own === undefined ? [] : [noticeOf(own, settings, today)];
  });
}
