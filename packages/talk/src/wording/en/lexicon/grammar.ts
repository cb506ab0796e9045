/** Up to four words between "you" and what is said of it, none of which turns it round or speaks of something else. */
export const gap: string =
  "(?:(?!(?:\\w+n't|not|never|no|i|i'm|i'd|me|my|he|she|they|it|it's|the|that|this|was|is|said|feel|feeling|felt|if|for|at|from|less|hardly)(?![\\w'-]))[\\w'-]+ ){0,4}";

/** "You are", in the many ways it is said. */
export const youAre = "you(?:'re|'ve| have| were| are| can| act| sound| look| seem| come| get| turned|) ";

export const role: string =
  "(?:husband|wife|wifey|hubby|partner|boyfriend|girlfriend|bf|gf|fiancee?|spouse|fathers?|mothers?|dad|daddy|mum|mom|mummy|parents?|man|woman|guy|bloke|person|human|friend|adult|lover|lad|listener)";

/** What a judgement ends with: nothing more, or what only goes on from it. */
export const done =
  "(?=$|[^\\w' -]|[ -](?:and|or|but|with|to|about|as|when|that|in|on|all|every|sometimes|lately|these|since|because|now|today|tonight|sod|piece|cow|old|little|excuse|isn't|aren't|it's|i|you|you're|sometimes|of|for|at|than|if|person|man|woman|partner|husband|wife|human|child|brat|git|mess|cow|father|mother|dad|mum|mom|boyfriend|girlfriend)(?![\\w-]))";
