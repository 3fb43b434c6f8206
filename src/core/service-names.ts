import { KNOWN } from "./languages.ts";
import type { Language } from "./language.ts";
import type { Site } from "./sites.ts";

/** A site's name for a reader: its own where it is in their language, else one in letters that they read. */
export function serviceName({ native, names, language: own }: Site, language: Language): string {
  const { services, site }: { readonly services: string; readonly site?: string } = KNOWN[language];
  if (site === own) return native;
  switch (services) {
    case "ru":
      return names.ru;
    case "uk":
      return names.uk;
    default:
      return names.en;
  }
}
