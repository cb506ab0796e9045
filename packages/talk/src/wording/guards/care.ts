import type { Guard } from "../found.ts";
import { spoken } from "./around.ts";

const FOR_THEM =
  /\b(?:rest|sleep|lie down|eat something|eat properly|drink (?:some |more )?water|doctor|gp|hospital|a&e|dentist|antibiotics|tablets|medicine|meds|take it easy|hard on yourself|kind(?:er)? to yourself|gentle with yourself|look after yourself|take care|taking care of yourself|take (?:a|the) (?:break|day|night|evening|nap|bath) ?(?:off)?|put your feet up|slow down|(?:stop|stopped|don't|quit) (?:worrying|worry|apologi[sz]ing|apologi[sz]e|stressing|stress|blaming yourself|blame yourself|beating yourself|beat yourself|doubting yourself|putting yourself down|panic|panicking|being so hard)|proud of yourself|believe in yourself|trust yourself|i've got you|i'm (?:right )?here (?:for you|if)|here for you|it'll (?:all )?be (?:ok|okay|fine|alright|all right|over soon)|it's (?:going to|gonna) be (?:ok|okay|fine|alright|all right)|we'll (?:figure|sort|get through|work)|you'll be (?:ok|okay|fine|great|brilliant)|you've got this|get well|feel better|feeling better|be careful|drive safe\w*|get home safe\w*|stay safe|(?:you can|you'll) do (?:it|this)|fever|temperature|flu|migraine|poorly|unwell|treat yourself|enjoy yourself|have fun|deserve (?:it|this|better|a|the|so)|warm|breathe|good for you|happy for you|love yourself)\b/;

/** What is said for the good of whoever hears it. */
export const care: Guard = (found) => FOR_THEM.test(spoken(found));
