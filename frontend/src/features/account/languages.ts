import type { components } from "../../api/schema.gen";
import { momentIn } from "../../i18n/dates";

export type Language = components["schemas"]["OwnTimesInput"]["dates"];

/** As in which language dates can be written, by the country that writes them so. */
export const LANGUAGES: readonly (readonly [Language, string])[] = [
  ["en-GB", "the United Kingdom"],
  ["en-IE", "Ireland"],
  ["en-US", "the United States"],
  ["de-DE", "Germany"],
  ["es-ES", "Spain"],
  ["fr-FR", "France"],
  ["it-IT", "Italy"],
  ["nl-NL", "the Netherlands"],
  ["pl-PL", "Poland"],
  ["pt-PT", "Portugal"],
  ["sv-SE", "Sweden"],
];

/** The present moment as `language` writes it. */
export const sample = (language: Language, now: Date, zone: string): string =>
  momentIn(language, now, zone, now);
