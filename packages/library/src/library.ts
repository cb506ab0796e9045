import { guideTo } from "./choose.ts";
import { cards } from "./en/cards.ts";
import { needs } from "./en/needs.ts";
import { sentences } from "./en/sentences.ts";
import { strengths } from "./en/strengths.ts";
import { tonight } from "./en/tonight.ts";
import { english } from "./english.ts";
import type { Guide } from "./guide.ts";
import { check, count } from "./lint/check.ts";
import type { Finding } from "./lint/finding.ts";

/** Of these packs only, so that the first minute is not sent the rest. */
export const guide: Guide = guideTo({ needs, strengths, sentences, tonight, cards });

export const checkLibrary = (): readonly Finding[] => check(english);

export const countLibrary = (): Record<string, number> => count(english);
