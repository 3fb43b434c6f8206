import type { Assessment } from "../core/assess.ts";
import type { Notice } from "../core/notice.ts";
import { AboutYou } from "./AboutYou.tsx";
import { AccessHint } from "./AccessHint.tsx";
import { ElsewherePage } from "./ElsewherePage.tsx";
import { FoundLine } from "./FoundLine.tsx";
import { LawLanguage } from "./LawLanguage.tsx";
import { NoticeCard } from "./NoticeCard.tsx";
import { OtherNotice } from "./OtherNotice.tsx";
import type { PopupProps } from "./Popup.tsx";
import { TreatSite } from "./TreatSite.tsx";

/** What parts of the popup draw from: what it gets, and what that comes to for the page in front. */
export interface PartProps extends PopupProps {
  readonly assessment: Assessment | undefined;
  readonly notices: readonly Notice[];
}

/** What the page in front is, what it means for the reader, and who the reader is. */
export function AboutPage(props: PartProps) {
  const { say, language, law, settings, front, onChange, notices } = props;
  const [notice, ...others] = notices;
  return (
    <>
      {front.is === "rferl" ? (
        <FoundLine facts={front.facts} reasons={front.reasons} say={say} />
      ) : (
        <ElsewherePage {...{ front, language, say }} />
      )}
      {notice && (
        <LawLanguage {...{ language, say }} shown={law.language} onShow={props.onLawLanguage} />
      )}
      {notice && <NoticeCard {...{ notice, settings, onChange, ...law }} isNamed={true} />}
      {others.map((other) => (
        <OtherNotice key={other.id} notice={other} {...{ settings, onChange, ...law }} />
      ))}
      {props.hostname !== undefined && <TreatSite {...props} hostname={props.hostname} />}
      {!props.hasAccess && <AccessHint say={say} onAllow={props.onAllow} />}
      <AboutYou {...{ settings, onChange, say }} />
    </>
  );
}
