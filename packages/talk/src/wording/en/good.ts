/** What it is good to be made to feel. */
export const GOOD_TO_FEEL: string =
  "happ(?:y|ier|iest)|laugh|smile|giggle|blush|loved|safe|proud|special|better|stronger|beautiful|wanted|at home|at ease|calm|luck(?:y|iest)|seen|heard|understood|" +
  "good|great|amazing|wonderful|brave|whole|alive|comfortable|confident|cared for|appreciated|valued|welcome|warm|sexy|melt|excited|hopeful|grateful|" +
  "like (?:the|a) (?:luckiest|queen|king|million|best|happiest)";

/** What it is good to be, or to do, always. */
export const GOOD_OF_YOU: string =
  "there for|my (?:favou?rite|rock|best|love|person)|welcome|lovely|beautiful|gorgeous|handsome|amazing|kind|patient|sweet|thoughtful|supportive|generous|funny|" +
  "know (?:just |exactly )?(?:how|what|when|the right)|help(?:ed|ing)? (?:me|us|out|with)|support(?:ed|ing)? (?:me|us)|have my back|remember|listen(?:ed|ing)? to me|" +
  "find a way|cheer|look after|take (?:such )?(?:good )?care|do (?:so much|your best|the right)|right about|good|great|nice|make time|encourage|believe in|" +
  "love (?:me|you|us)|the best|surprise me|inspire|proud|brilliant|fun";
