import type { WordingLabel } from "../../wording.ts";

/** Why a phrase is marked, in one sentence about the phrase and never about who wrote it. */
export const wordingReasons: Readonly<Record<WordingLabel, string>> = {
  criticism: "This judges the whole person; one thing that happened is easier to hear and to change.",
  contempt: "This looks down on the other, and after it hardly anything else is heard.",
  defensiveness: "This pushes the point back; one part that you can see too would open it again.",
  invalidation: "This says that a feeling is wrong; it can be real for one of you and puzzling for the other.",
  stonewalling: "This shuts the talk; with a time to go on it would be a break.",
  withdrawal: "Time alone needs no reason; you could add a time to be back.",
  absolute: "A word like always or never invites a search for the one time when it was not so.",
  mind_reading: "This states what the other thinks or wants; only they know, and you can ask.",
  blame_feelings:
    "This makes the other the cause of a feeling; what happened and what you felt can stand side by side.",
  pseudo_feeling: "After “I feel” this tells what the other did; a word for the feeling itself says more about you.",
  ultimatum: "This ties the two of you to one outcome, and a threat is heard louder than the wish behind it.",
  demand: "This leaves no room for a no, and a yes is worth more where a no would be fine.",
  should: "This measures by a rule; what you would like yourself is harder to argue with.",
  scorekeeping: "This counts who gave more; what you would need now is easier to answer.",
  conditional_love: "This makes love a proof to be given; what you wish for can be asked for by itself.",
  reassurance_demand: "This presses for proof; one warm question gets a warmer answer.",
  guilt_trip: "This shows the hurt in place of a wish; the wish itself can be said.",
  comparison: "This holds somebody else up; what you would like can be said without them.",
};
