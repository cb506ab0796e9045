import { cards } from "./en/cards.ts";
import { activities } from "./en/common/activities.ts";
import { rituals } from "./en/common/rituals.ts";
import { subjects } from "./en/common/subjects.ts";
import { wishes } from "./en/common/wishes.ts";
import { couples } from "./en/couples.ts";
import { help } from "./en/help.ts";
import { https } from "./en/https.ts";
import { items, tags } from "./en/items.ts";
import { learned } from "./en/learned.ts";
import { needs } from "./en/needs.ts";
import { questions } from "./en/questions/questions.ts";
import { sentences } from "./en/sentences.ts";
import { shared } from "./en/shared.ts";
import { strengths } from "./en/strengths.ts";
import { tonight } from "./en/tonight.ts";
import type { Library } from "./types.ts";

export const english: Library = {
  needs,
  strengths,
  sentences,
  tonight,
  cards,
  items,
  tags,
  help,
  https,
  couples,
  questions,
  activities,
  rituals,
  wishes,
  subjects,
  shared,
  learned,
};
