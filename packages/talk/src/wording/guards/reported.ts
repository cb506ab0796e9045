import type { Guard } from "../found.ts";
import { around } from "./around.ts";

const SAYING =
  "said|says?|saying|told (?:me|her|him|them|us|everyone|people)|tells? (?:me|everyone|people)|telling (?:me|everyone|people)|call(?:ed|s|ing)?|" +
  "texted|wrote|yell(?:ed|ing)|shout(?:ed|ing)|scream(?:ed|ing)|claim(?:ed|s)?|think|thinks|thought|joked|asked";
const BY_SOMEBODY = new RegExp(
  `\\b(?:you|you(?:'ve| have|'re)|he|she|they|someone|somebody|dad|mum|mom|brother|sister|boss|ex|man|woman|counsellor|therapist)` +
    `(?: (?:once|always|just|even|also|really|never|kept|keep|had|have))? (?:${SAYING})(?: (?:me|to me|that|something like|things like|how)){0,2} ?$`,
);
/** What one is sorry to have said, and what one used to think. */
const TAKEN_BACK =
  /\b(?:sorry|regret\w*|ashamed|apologi\w+|forgive me|shouldn't have|wish i hadn't|wrong (?:to|of me to)|unfair (?:to|of me to)|didn't mean to|used to|i was going to|nearly|almost) (?:for |that |i |to |have |ever ){0,3}(?:say|said|saying|call|called|calling|tell|told|telling|think|thought|thinking|make|made|making|act\w*|imply\w*|accus\w+)\b[^,;]{0,30}$/;

/** What somebody else said, or what the writer takes back. "I told you: you never listen" is said by the writer, now. */
export const reported: Guard = (found) => {
  const { before } = around(found);
  return BY_SOMEBODY.test(before) || TAKEN_BACK.test(before);
};
