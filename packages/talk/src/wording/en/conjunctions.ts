/** Whoever can begin a clause of its own. "Rude and lazy" is one clause, "you're rude and you know it" are two. */
const SUBJECT =
  "i|i'\\w+|you|you'\\w+|we|we'\\w+|he|he's|she|she's|it|it'\\w+|that|that's|this|there|there's|they|they'\\w+|my|your|our|" +
  "don't|stop|just|never|why|what|how|let's";

/** The place, of no width, in front of a word that joins two clauses. */
export const CONJUNCTION: RegExp = new RegExp(
  ` (?=but )| (?=(?:and|or|so|because|if|when|then|while|until|unless|since|although|though|even though) (?:${SUBJECT}) )`,
);

/** What says only that something comes next, or to whom it is said. */
export const LEADING: RegExp =
  /^(?:(?:but|and|so|or|because|then|though|although|ok|okay|well|oh|yeah|yes|no|nah|lol|omg|honestly|seriously|look|babe|baby|god|wow|right|fine|actually|tbh|ugh|literally) ){1,6}/;

export const TRAILING: RegExp =
  /(?: (?:babe|babes|baby|hun|mate|lol|lmao|haha|tbh|honestly|seriously|ok|okay|alright|thanks|though|anyway)){1,4}$/;
