import { assess } from "../core/assess.ts";
import { siteOf, type PageFacts } from "../core/detect.ts";
import { chooseLanguage } from "../core/language.ts";
import { planFor } from "../core/plan.ts";
import { leadQuestionFor } from "../core/question.ts";
import type { AnyFrame } from "../platform/lead-messages.ts";
import { sendToSurfaces } from "../platform/page-messages.ts";
import { preferredLanguages } from "../platform/preferred-languages.ts";
import { pausedUntil } from "../platform/quiet.ts";
import { readSettings } from "../platform/settings-store.ts";
import { wordsIn } from "./words.ts";

/** A frame of somebody else's page holds a text that leads to a host: say what there is to say before it. */
export async function askAboutLead(frame: AnyFrame, host: string): Promise<void> {
  const facts: PageFacts = { kind: "official", host };
  const settings = await readSettings();
  const assessment = assess(facts, settings);
  const words = wordsIn(chooseLanguage(settings.language, preferredLanguages()));
  const { modes, quietUntil } = planFor(assessment, settings, await pausedUntil());
  const mode = Date.now() < quietUntil ? undefined : modes.share;
  const question = mode && leadQuestionFor(assessment, settings, words, siteOf(facts), mode);
  await sendToSurfaces(frame, { type: "question", question }, true);
}
