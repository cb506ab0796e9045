/** What it is good to be made to feel. */
export const GOOD_TO_FEEL: string =
  "happy|happier|laugh|smile|giggle|blush|loved|safe|proud|special|better|stronger|beautiful|wanted|at home|at ease|calm|lucky|seen|heard|understood|good|great|" +
  "amazing|wonderful|brave|whole|alive|comfortable|confident|cared for|appreciated|valued|welcome|warm|sexy|melt|relaxed|excited|hopeful|grateful|happiest|luckiest|" +
  "like (?:the|a) (?:luckiest|queen|king|princess|million|best|happiest)|want to be (?:a )?better";

/** What it is good to be, or to do, always. */
export const GOOD_OF_YOU: string =
  "there for|my (?:favou?rite|rock|best|love|person)|welcome|lovely|beautiful|gorgeous|handsome|amazing|kind|patient|sweet|thoughtful|supportive|generous|funny|" +
  "know (?:just |exactly )?(?:how|what|when|the right)|help(?:ed|ing)? (?:me|us|out|with)|support(?:ed|ing)? (?:me|us)|have my back|remember|listen(?:ed|ing)? to me|" +
  "try so hard|find a way|cheer|look after|take (?:such )?(?:good )?care|do (?:so much|your best|the right)|right about|good|great|nice|make time|encourage|believe in|" +
  "love (?:me|you|us)|the best|my hero|impress|surprise me|inspire|proud|brighten|cook(?:ed)? (?:such|the best|amazing)|brilliant|fun";
