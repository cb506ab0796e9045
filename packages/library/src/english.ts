import { cards } from "./en/cards.ts";
import { couples } from "./en/couples.ts";
import { help } from "./en/help.ts";
import { https } from "./en/https.ts";
import { items, tags } from "./en/items.ts";
import { needs } from "./en/needs.ts";
import { sentences } from "./en/sentences.ts";
import { strengths } from "./en/strengths.ts";
import { tonight } from "./en/tonight.ts";
import type { Library } from "./types.ts";

export const english: Library = { needs, strengths, sentences, tonight, cards, items, tags, help, https, couples };
