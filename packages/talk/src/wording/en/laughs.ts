/** Faces that take back what they stand beside. */
export const LAUGHS: RegExp = /[😂🤣😜😝😛😉😹😆]/u;
/** A laugh is often alone at the end of what it belongs to. */
export const LAUGHS_AT_THE_END: RegExp = /[😂🤣😜😝😛😉😹😆][^a-z]{0,8}$/u;
/** Faces that roll their eyes: with one of them a laugh is at somebody. */
export const MOCKS: RegExp = /[🙃🙄👏😒🖕😤😡🤡🤮💀]/u;
export const LAUGHS_IN_WORDS: RegExp =
  /\b(?:lol|lmao|lmfao|haha[ha]{0,12}|hehe[he]{0,12}|rofl|jk|just kidding|only joking|just joking|i'm joking|joking aside)\b/;
export const FOND: RegExp =
  /\b(?:love you|i love|love ya|babe|my love|gorgeous|silly|dork|married you|adore|x{1,8})\b|[❤😘😍🥰💕💖💗💛💜💙😊😇🫶]/u;
