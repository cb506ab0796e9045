import type { Guard } from "../found.ts";
import { around } from "./around.ts";

const THANKS =
  /\b(?:thank you(?: so much)? for (?!nothing|ruining|making me feel|wasting|that)|thanks(?: so much)? for (?!nothing|ruining|making me feel|wasting|that\b)|i (?:really |so |do |truly )*(?:appreciate|admire|value) (?:you|it|that|how|everything|all|the way|what|your)|(?:so |really |very )?grateful (?:to|for|that)|i love (?:how|that you|the way|it when)|(?:i'm |so )?proud of (?:you|us|how)|you're (?:so |really |such )?(?:amazing|the best|wonderful|a star|a legend|an angel|a lifesaver)|lucky (?:to have|that you))\b/;
const TURN = /\b(?:but|though|although|except|yet|still|just wish)\b/;

/** Thanks and praise in the same breath. What comes behind a "but" is not softened by what came before it. */
export const appreciation: Guard = (found) => {
  const { before, inside, behind } = around(found);
  const thanked = THANKS.exec(before);
  if (thanked !== null) return !TURN.test(before.slice(thanked.index));
  return THANKS.test(`${inside}${behind}`) && !TURN.test(behind);
};
