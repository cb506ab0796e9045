import type { Guard } from "../found.ts";

const LAUGHS = /[😂🤣😜😝😛😉😹😆]/u;
const MOCKS = /[🙃🙄👏😒🖕😤😡🤡🤮💀]/u;
const LAUGHS_IN_WORDS =
  /\b(?:lol|lmao|lmfao|haha\w*|hehe\w*|rofl|jk|just kidding|only joking|just joking|i'm joking|joking aside)\b/;
const FOND =
  /\b(?:love you|i love|love ya|babe|my love|gorgeous|silly|dork|married you|adore|x+)\b|[❤😘😍🥰💕💖💗💛💜💙😊😇🫶]/u;
const HARSH: ReadonlySet<string> = new Set(["contempt", "criticism", "invalidation"]);

/**
 * A laugh takes it back, unless a face beside it rolls its eyes. Where the words themselves put somebody down a "lol" may
 * be part of it: it counts only with something fond.
 */
export const joke: Guard = ({ normal: { text }, sentence, rule }) => {
  const behind = text.slice(sentence.end, sentence.end + 60).split(/[a-z]{3}/)[0] ?? "";
  const said = `${sentence.text}${sentence.closing}${behind}`;
  if (MOCKS.test(text)) return false;
  if (LAUGHS.test(said) || LAUGHS.test(text.slice(-12))) return true;
  return LAUGHS_IN_WORDS.test(text) && (!HARSH.has(rule.label) || FOND.test(text));
};
