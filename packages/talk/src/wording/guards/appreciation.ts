import { THANKS } from "../en/thanks.ts";
import type { Guard } from "../found.ts";
import { around } from "./around.ts";

const TURN = /\b(?:but|though|although|except|yet|still|just wish)\b/;

/** Thanks and praise in the same breath. What comes behind a "but" is not softened by what came before it. */
export const appreciation: Guard = (found) => {
  const { before, inside, behind } = around(found);
  const thanked = THANKS.exec(before);
  if (thanked !== null) return !TURN.test(before.slice(thanked.index));
  return THANKS.test(`${inside}${behind}`) && !TURN.test(behind);
};
