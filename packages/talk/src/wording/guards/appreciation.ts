import { THANKS } from "../en/thanks.ts";
import type { Guard } from "../found.ts";
import { around } from "./around.ts";

/** Thanks at the end, or a face that is glad. */
const GLAD =
  /(?<!\b(?:say|a|hear|enough,) )\b(?:thank you|thanks|i loved? (?:it|that|this)|love that|you're sweet)$|[❤🥰😘😍💕💖💗🤗😊]/u;
const TURN = /\b(?:but|though|although|except|yet|still|just wish)\b/;

/** Thanks and praise in the same breath. What comes behind a "but" is not softened by what came before it. */
export const appreciation: Guard = (found) => {
  const { before, inside, behind } = around(found);
  if (found.facts.mocks) return false;
  const thanked = THANKS.exec(before);
  if (thanked !== null) return !TURN.test(before.slice(thanked.index));
  if (GLAD.test(found.sentence.text) || GLAD.test(found.sentence.closing)) return !TURN.test(before);
  return THANKS.test(`${inside}${behind}`) && !TURN.test(behind);
};
