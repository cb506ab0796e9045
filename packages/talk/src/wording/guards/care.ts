import type { Guard } from "../found.ts";
import { spoken } from "./around.ts";

const FOR_THEM =
  /\b(?:rest|sleep|lie down|eat something|drink (?:some |more )?water|doctor|gp|hospital|medicine|meds|take it easy|hard on yourself|(?:kind|gentle)\w* (?:to|with) yourself|(?:look after|taking care of|treat|enjoy|love|trust|believe in|proud of) yourself|take care|take (?:a|the) (?:break|day|night|nap)|put your feet up|slow down|(?:stop|stopped|don't) (?:worry|apologis|stress|blam(?:e|ing) yourself|beat(?:ing)? yourself|doubting|putting yourself|panic|being so hard)\w*|i've got you|here for you|it'll (?:all )?be (?:ok|okay|fine|alright|over)|it's going to be (?:ok|okay|fine|alright)|we'll (?:figure|sort|get through|work)|you'll be (?:ok|okay|fine|great)|you've got this|get well|feel(?:ing)? better|be careful|safe(?:ly)?|have fun|deserve|fever|flu|poorly|unwell|warm|breathe|(?:good|happy) for you|love you)\b/;

/** What is said for the good of whoever hears it. */
export const care: Guard = (found) => FOR_THEM.test(spoken(found));
