import type { GuidedField, GuidedForm } from "../../guided.ts";
import type { Pack } from "../../types.ts";
import { wordingPhrases } from "./phrases.ts";

const FEELINGS = wordingPhrases.feelings;

const field = (id: string, label: string, choices: readonly string[], hint?: string): GuidedField => ({
  id,
  label,
  choices,
  ...(hint !== undefined && { hint }),
});

const optional = (one: GuidedField): GuidedField => ({ ...one, isOptional: true });

export const guided: Pack<GuidedForm> = {
  lang: "en",
  entries: [
    {
      id: "time",
      version: 1,
      missions: ["W2"],
      title: "Ask for time alone",
      about: "For how long, when you are back, and how you come together again.",
      lead: "So that it is heard as care, and not as a door that shuts.",
      note: "Time alone needs no reason, and none is owed. Where a reason helps you, you can add it.",
      fields: [
        field("long", "For how long", ["an hour", "an evening", "half a day", "a day"]),
        field("when", "When", ["tonight", "tomorrow after work", "on Saturday morning", "on Sunday"]),
        field("back", "Back when", ["by dinner", "at nine", "when you go to bed", "the next morning"]),
        field("together", "And then together", [
          "have tea with you",
          "go for a walk with you",
          "sit with you for a while",
          "hear about your day",
        ]),
        optional(
          field("why", "Why, only if you wish", ["I want to hear my own thoughts", "I want to write", "I am tired"]),
        ),
      ],
      says: [
        "I would like {long} to myself {when}.",
        "{why}.",
        "I will be back {back}, and then I would like to {together}.",
        "Would that work for you? Another time is fine too.",
      ],
      end: "Say it in person, before the door closes. Then go, and be back when you said.",
    },
    {
      id: "differently",
      version: 1,
      missions: ["W4", "C1"],
      title: "See it differently",
      about: "Say that you understand, and that you see it another way.",
      lead: "Both can be true: that you understand, and that you do not agree.",
      note: "Not for a moment when one of you is too upset to hear. A break with a time to go on is better then.",
      fields: [
        field("theirs", "What the other means, as they would say it", [], "So that they would say: yes, that’s it."),
        optional(field("part", "A part of it that you see too", [])),
        field("mine", "How you see it", []),
        field("ask", "How to go on", [
          "What did I miss?",
          "What matters most to you in this?",
          "Could we look for something in between?",
        ]),
      ],
      says: ["I understand that {theirs}.", "I see this too: {part}.", "I see it differently: {mine}.", "{ask}"],
      end: "Then be quiet until they have finished.",
    },
    {
      id: "again",
      version: 1,
      missions: ["W3"],
      title: "Slow down and try again",
      about: "When you have begun to defend yourself.",
      lead: "Nearly every hard talk starts badly once. What counts is that somebody stops it.",
      note: "To stop and try again is not to give in.",
      fields: [
        field("did", "What you did just now", ["I defended myself", "I cut you short", "I got loud", "I went quiet"]),
        field("curious", "What you want to understand", [
          "how it was for you",
          "what you would have needed",
          "what part of it is the hardest",
        ]),
        field("slow", "How to go slowly", [
          "You speak, and I only say back what I heard",
          "Ten minutes each, and nobody cuts in",
          "Half an hour apart first, and then here again",
        ]),
      ],
      says: ["{did}, and I am sorry.", "Can I try again? I want to understand {curious}.", "{slow}."],
      end: "Then ask, and listen until they say: yes, that’s it.",
    },
    {
      id: "hurt",
      version: 1,
      missions: ["E5", "E4"],
      title: "Hurt, without hitting back",
      about: "Say that it hurt, and say when you are there again.",
      lead: "Going silent, hitting back and keeping count punish. To say that it hurt does not.",
      note: "If you are afraid of the other, this is not the page for you. Help is at the top.",
      fields: [
        field("happened", "What happened", [], "As a camera would have seen it: “you left before the end”."),
        field("feel", "What you feel", FEELINGS),
        field("until", "What you need first", ["an hour for myself", "a walk", "a night’s sleep"]),
        field("when", "When you come back to it", wordingPhrases.times),
      ],
      says: [
        "When {happened}, I felt {feel}.",
        "I do not want to punish you for it.",
        "I need {until}, and I would like to talk about it {when}.",
      ],
      end: "Take that time away from the screen, and come back when you said.",
    },
    {
      id: "reassure",
      version: 1,
      missions: ["J1", "E4"],
      title: "Ask for reassurance",
      about: "One warm question, asked once.",
      lead: "To want to hear that all is well is no weakness. Asked clearly and once, it is easy to give.",
      note: "First try to name the feeling and to stay with it for a few minutes. Often the question is smaller after that.",
      fields: [
        field("feel", "What you feel", ["unsure", "lonely", "jealous", "worried", "sad"]),
        optional(field("about", "What it is about, in one line", [], "“when you come home late”, “since Sunday”")),
        field("hear", "What you would like", [
          "to hear that we are all right",
          "to hear one thing that you like about us",
          "to sit close to you for ten minutes",
          "to know when we have an evening for us",
        ]),
      ],
      says: [
        "I feel {feel} today.",
        "It comes up {about}.",
        "I would like {hear}. Is that all right now, or later today?",
      ],
      end: "Ask once, and then let it be enough for today.",
    },
    {
      id: "give",
      version: 1,
      missions: ["J1"],
      title: "Give reassurance",
      about: "When the other asks, say only what is true.",
      lead: "A short true thing is worth more than a promise.",
      note: "You can give comfort and keep your own plans. Nobody has to prove love by giving something up.",
      fields: [
        field("heard", "What you heard", ["you feel unsure today", "you feel lonely", "you are worried about us"]),
        field("truth", "Something true", [
          "I am glad that I am with you",
          "I like coming home to you",
          "We are all right",
        ]),
        optional(
          field("act", "Something small", [
            "sit with you for ten minutes now",
            "keep Friday evening for us",
            "call you at lunch",
          ]),
        ),
      ],
      says: ["I hear that {heard}.", "{truth}.", "I would like to {act}."],
      end: "Say it face to face, and do the small thing.",
    },
    {
      id: "tell",
      version: 1,
      missions: ["J2"],
      title: "Tell what you choose to",
      about: "Where, with whom, back when. Only if you want to.",
      lead: "Some like to know where the other is on an evening out. You choose what you say, each time anew.",
      note: "Nobody may ask you for this as a duty. If somebody does, or is angry when you do not, look at Help.",
      fields: [
        optional(field("where", "Where", ["at choir", "at a friend’s place", "out for dinner"])),
        optional(field("with", "With whom", ["old friends", "people from work", "nobody but myself"])),
        optional(field("back", "Back when", ["by ten", "around midnight", "tomorrow morning"])),
      ],
      says: ["I will be {where}.", "I am going with {with}.", "I think I will be back {back}."],
      end: "Tell it, put the phone away, and enjoy your evening.",
    },
    {
      id: "lean",
      version: 1,
      missions: ["E6"],
      title: "Lean on each other: ask",
      about: "Ask for support in a hard time.",
      lead: "People help better when they know which help is wanted.",
      note: "One person cannot be all the help there is. Friends, family and people who do this for a living count too.",
      fields: [
        field("hard", "What is hard just now", [
          "work is a lot",
          "I worry about somebody",
          "I am worn out",
          "I miss somebody",
        ]),
        field("help", "What would help", [
          "listen and not solve it",
          "sit with me",
          "think it through with me",
          "take one thing off my list",
        ]),
        field("when", "When", wordingPhrases.times),
      ],
      says: [
        "This is hard for me just now: {hard}.",
        "Could you {help} {when}?",
        "If you cannot, say so. I will understand.",
      ],
      end: "Ask, and take what comes.",
    },
    {
      id: "hold",
      version: 1,
      missions: ["E6", "K6"],
      title: "Lean on each other: give",
      about: "When the other has a hard time.",
      lead: "Ask first which help is wanted. Most people want to be heard before they want to be helped.",
      note: "You may say how much you can give today. A little that is meant is better than a lot that is not.",
      fields: [
        field("seen", "What you see", ["you have a lot to carry", "you are worn out", "this makes you sad"]),
        field("offer", "What you can give", [
          "listen and not solve it",
          "sit with you",
          "take the evening with the children",
          "cook tonight",
        ]),
        field("when", "When", wordingPhrases.times),
      ],
      says: ["I see that {seen}.", "I could {offer} {when}.", "Would that help, or something else?"],
      end: "Then do just that, and no more.",
    },
  ],
};
