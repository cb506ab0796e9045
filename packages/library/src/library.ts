import { guideTo } from "./choose.ts";
import { english } from "./english.ts";
import type { Guide } from "./guide.ts";
import { check, count } from "./lint/check.ts";
import type { Finding } from "./lint/finding.ts";

export const guide: Guide = guideTo(english);

export const checkLibrary = (): readonly Finding[] => check(english);

export const countLibrary = (): Record<string, number> => count(english);
