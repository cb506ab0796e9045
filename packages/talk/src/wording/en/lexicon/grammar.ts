/** What leads to a short answer. */
export const lead =
  "(?:(?:just|please|oh|ok|ugh|fine|no|then|god|well|honestly|can you|will you|i|really|yeah|look|jesus|god|and) ){0,2}";

/** One word or none, and up to three. */
export const one = "(?:[\\w'-]+ )?";
export const some = "(?:[\\w'-]+ ){0,3}";

/** Up to four words between "you" and what is said of it, none of which turns it round or speaks of something else. */
export const gap =
  "(?:(?!(?:\\w+n't|not|never|no|i|i'm|i'd|me|my|he|she|they|it|it's|the|that|this|was|is|said|fe[el]\\w+|if|for|at|from|in|on|wearing|less|hardly)(?![\\w'-]))[\\w'-]+,? ){0,4}";

/** "You are", in the many ways it is said. */
export const youAre =
  "you(?:'re|'ve| have| were| are| can| act| sound| look| seem| come| get|'ve become| turned| (?:really|just|still|honestly|always|clearly)(?: are)?) ";

export const role =
  "(?:husband|wife|partner|(?:boy|girl|best )?friend|bf|gf|fiancee?|fathers?|mothers?|dad|m[uo]m|parents?|(?:wo)?man|guy|bloke|person|human|lover|listener)";

/** What a judgement ends with: nothing more, or what only goes on from it. */
export const done =
  "(?=$|[^\\w' -]|[ -](?:and|or|but|its|it|it's|like|with|to (?:me|my|us|every\\w*|people|the kids)|about|as|when|that|in|on|all|every|these|since|because|now|today|tonight|again|ngl|tbh|lol|honestly|mate|man|either|anyway|i|you|you're|sometimes|lately|of|than|if|piece|little|old|excuse|child|brat|git|cow|mess|person|(?:wo)?man|partner|husband|wife|human|father|mother|dad|m[uo]m)(?![\\w-]))";
