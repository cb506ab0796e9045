import type { Pack, Question } from "../../types.ts";
import { deepQuestions } from "./deep.ts";
import { middleQuestions } from "./middle.ts";
import { smallQuestions } from "./small.ts";

/**
 * Asked of both, and answered by each before either can read the other. “You” is whoever reads it, and “I” is the other:
 * as if the two had asked each other.
 */
export const questions: Pack<Question> = {
  lang: "en",
  entries: [...smallQuestions, ...middleQuestions, ...deepQuestions],
};
