/**
 * How strong the evidence for a risk is: `documented`, people were punished; `stated`, the law, an
 * authority, the publisher or another body says so; `opinion`, lawyers warn and no case was found.
 */
export const GRADES = ["documented", "stated", "opinion"] as const;

/** Who a claim rests on. */
export const VOICES = [
  "courts",
  "law",
  "authority",
  "publisher",
  "press",
  "rights-group",
  "lawyer",
] as const;

export type Grade = (typeof GRADES)[number];
export type Voice = (typeof VOICES)[number];
