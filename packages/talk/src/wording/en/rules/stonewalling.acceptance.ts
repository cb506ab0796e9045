import type { RuleCases } from "../cases.acceptance.ts";

export const stonewallingCases: RuleCases = {
  "stonewalling.closed": {
    hits: [
      "nope not going there",
      "This conversation is pointless",
      "I'm done talking about this",
      "End of.",
      "I don't want to hear it",
      "change the subject",
      "I've said what I've said",
    ],
    misses: [
      "I can't deal with this spreadsheet right now",
      "Nothing to add from me",
      "I'm done talking to the bank, finally sorted",
      "I don't want to hear about that show, no spoilers",
      "I've had enough coffee for a week",
      "The conversation at dinner was lovely",
    ],
  },
  "stonewalling.dismissed": {
    hits: ["Not this again. I'm going to bed.", "whatever", "Talk to the hand", "save it", "can we not", "idc"],
    misses: [
      "Forget it, I'll get a taxi",
      "Whatever you like for dinner, I'm easy",
      "I don't care which film, you pick",
      "Leave it on the step please",
      "Please stop at the garage for milk",
    ],
  },
  "stonewalling.curt": {
    hits: ["End of.", "whatever", "here we go again", "ok cool bye", "dont @ me"],
    misses: ["Fine by me, see you at 7", "ok", "K see you there x", "I'm fine, thanks for asking"],
  },
  "stonewalling.cut_off": {
    hits: [
      "I stopped listening ten minutes ago",
      "I'm hanging up now",
      "just stop talking",
      "go bother someone else",
      "I shall be in the garden and I don't want to be disturbed with this",
    ],
    misses: [
      "I'm hanging up the washing",
      "Don't call me between two and three, I'm in theatre",
      "I'm hanging up now, boarding! love you",
      "Did you stop listening to that podcast?",
    ],
  },
};
