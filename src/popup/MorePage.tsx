import type { PartProps } from "./AboutPage.tsx";
import { EverywhereSwitch } from "./EverywhereSwitch.tsx";
import { GuardControls } from "./GuardControls.tsx";
import { NoticeDetails } from "./NoticeDetails.tsx";
import { PageNoteSwitch } from "./PageNoteSwitch.tsx";
import { PublisherNotice } from "./PublisherNotice.tsx";

/** The publisher's own notice, questions, what is good to know, and what is shown on pages. */
export function MorePage(props: PartProps) {
  const { say, law, settings, front, onChange, assessment, notices } = props;
  const [notice] = notices;
  const isGuarded =
    front.is === "rferl" && front.facts.kind !== "account" && assessment?.level !== "not-described";
  return (
    <>
      {props.hasPublisherNotice && (
        <PublisherNotice say={say} onShow={props.onShowPublisherNotice} />
      )}
      {notice && isGuarded && <GuardControls {...props} />}
      {notice && <NoticeDetails {...{ notice, ...law }} />}
      <PageNoteSwitch {...{ settings, onChange, say }} hasNotice={notice !== undefined} />
      <EverywhereSwitch
        isOn={props.isEverywhere}
        onSwitch={props.onEverywhere}
        say={say}
        isOpen={false}
      />
    </>
  );
}
