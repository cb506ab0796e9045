import type { WordingManner, WordingPhrases, WordingTemplate, WordingWay } from "../../wording.ts";

const happened = { slot: "happened" } as const;
const feel = { slot: "feel" } as const;
const need = { slot: "need" } as const;
const ask = { slot: "ask" } as const;
const when = { slot: "when" } as const;
const kept = { slot: "kept" } as const;

const NO_IS_FINE = "It is fine to say no and tell me what would work.";

/** What happened, what it was like, and a question. Rogers and others (2018) found openings with "I" the least hostile. */
const observed: WordingWay = {
  short: ["When ", happened, ", I felt ", feel, ". ", ask],
  full: ["When ", happened, ", I felt ", feel, ", because ", need, " matters to me. ", ask, ` ${NO_IS_FINE}`],
};

const wondered: WordingWay = {
  short: ["When ", happened, ", I felt ", feel, " and began to guess why. ", ask],
  full: [
    ...["When ", happened, ", I felt ", feel, " and began to guess why. I would rather hear it from you. "],
    ...[ask, " ", NO_IS_FINE],
  ],
};

const bothSides: WordingWay = {
  short: ["I see it differently, and I want to understand your side. ", ask],
  full: [
    ...["Something in this was hard for you, and I want to understand it. I also see a part of it differently. "],
    ...[ask, " Then I tell you mine."],
  ],
};

const curious: WordingWay = {
  short: ["I do not understand yet how this is for you, and I want to. ", ask],
  full: ["What you feel counts, also when I would feel something else. I do not understand it yet. ", ask],
};

const pause: WordingWay = {
  short: ["I need a break from this. Can we go on ", when, "?"],
  full: [
    "I feel too ",
    feel,
    " to listen well right now. I need a break, and I want to come back to this with you. ",
    ask,
  ],
};

const backAgain: WordingWay = {
  short: [kept, " I will be back ", when, "."],
  full: ["I need some time to myself, and it is about me and not about us. I will be back ", when, ". ", ask],
};

const matters: WordingWay = {
  short: ["This matters a lot to me, and I felt ", feel, " when ", happened, ". ", ask],
  full: [
    ...["I felt ", feel, " when ", happened, ". What I care about here is ", need, ". "],
    ...[ask, ` ${NO_IS_FINE}`],
  ],
};

const request: WordingWay = {
  short: [ask, " It would help me, because I feel ", feel, "."],
  full: ["I feel ", feel, ", because ", need, " matters to me. ", ask, ` ${NO_IS_FINE}`],
};

const closeness: WordingWay = {
  short: ["I feel ", feel, " today and would like to be close to you. ", ask],
  full: ["I feel ", feel, " today, and ", need, " would help me. ", ask, ` ${NO_IS_FINE}`],
};

const TALK = "Could we talk about it for ten minutes tonight?";

function manner(way: WordingWay, of: Omit<WordingManner, "way">): WordingManner {
  return { way, ...of };
}

const template = (...parts: WordingTemplate): WordingTemplate => parts;

export const wordingPhrases: WordingPhrases = {
  manners: {
    criticism: manner(observed, {
      feel: "hurt",
      need: "N3",
      asks: [TALK, "Could we look at it together on Sunday?", "Could we try it another way this week?"],
    }),
    contempt: manner(observed, {
      feel: "hurt",
      need: "N1",
      asks: ["Could we start this again after dinner?", TALK, "Could we take a short walk and then try again?"],
    }),
    defensiveness: manner(bothSides, {
      feel: "uneasy",
      need: "N4",
      asks: ["Could you tell me first how it was for you?", "Could you say again what was hard about it?", TALK],
    }),
    invalidation: manner(curious, {
      feel: "unsure",
      need: "N4",
      asks: ["Could you tell me more about it?", "Could you tell me what was the hardest part?", TALK],
    }),
    stonewalling: manner(pause, {
      feel: "tense",
      need: "N2",
      asks: ["Can we go on after dinner?", "Can we go on tomorrow after breakfast?", "Can we go on in half an hour?"],
    }),
    withdrawal: manner(backAgain, {
      feel: "tired",
      need: "N13",
      asks: ["Shall we have tea together then?", "Shall we eat together then?", "Shall we take a short walk then?"],
    }),
    absolute: manner(observed, {
      feel: "frustrated",
      need: "N11",
      asks: [TALK, "Could we find another way for this week?", "Could we look at it together on Sunday?"],
    }),
    mind_reading: manner(wondered, {
      feel: "unsure",
      need: "N4",
      asks: ["Could you tell me how it was for you?", TALK, "Could you tell me what you had in mind?"],
    }),
    blame_feelings: manner(observed, {
      feel: "hurt",
      need: "N3",
      asks: [TALK, "Could you listen to me for five minutes tonight?", "Could we try it another way this week?"],
    }),
    pseudo_feeling: manner(observed, {
      feel: "lonely",
      need: "N4",
      asks: ["Could you listen to me for five minutes tonight?", TALK, "Could we try it another way this week?"],
    }),
    ultimatum: manner(matters, {
      feel: "worried",
      need: "N11",
      asks: [
        "Could we look for a way that works for both of us, this week?",
        TALK,
        "Could we look at it together on Sunday?",
      ],
    }),
    demand: manner(request, {
      feel: "tired",
      need: "N9",
      asks: [
        "Could we find a way for this that works for both of us?",
        TALK,
        "Could we share this between us this week?",
      ],
    }),
    should: manner(observed, {
      feel: "disappointed",
      need: "N11",
      asks: ["Could we agree how we do it next time?", TALK, "Could we share this between us this week?"],
    }),
    scorekeeping: manner(request, {
      feel: "worn out",
      need: "N5",
      asks: [
        "Could we look on Sunday at who does what this week?",
        TALK,
        "Could we share out two things differently this week?",
      ],
    }),
    conditional_love: manner(matters, {
      feel: "unsure",
      need: "N1",
      asks: [
        TALK,
        "Could we look for a way that works for both of us, this week?",
        "Could we have an evening for us this week?",
      ],
    }),
    reassurance_demand: manner(closeness, {
      feel: "unsure",
      need: "N1",
      asks: [
        "Could you tell me one thing that you like about us?",
        "Could we sit together for ten minutes tonight?",
        "Could we have an evening for us this week?",
      ],
    }),
    guilt_trip: manner(closeness, {
      feel: "lonely",
      need: "N9",
      asks: [
        "Could we have an evening for us this week?",
        "Could we sit together for ten minutes tonight?",
        "Could we eat together tomorrow?",
      ],
    }),
    comparison: manner(observed, {
      feel: "sad",
      need: "N6",
      asks: ["Could we plan something for the two of us this week?", TALK, "Could we try it another way this week?"],
    }),
  },
  blank: {
    short: template("When ", happened, ", I felt ", feel, ". ", ask),
    full: template("When ", happened, ", I felt ", feel, ", because ", need, " matters to me. ", ask, ` ${NO_IS_FINE}`),
  },
  asks: {
    listen: { text: "Could you listen to me for ten minutes tonight?", need: "N4" },
    finish: { text: "Could you let me finish next time, and then tell me yours?", need: "N3" },
    quiet: { text: "Could we talk about it more quietly tonight?", need: "N2" },
    company: { text: "Could we sit together for ten minutes tonight?", need: "N6" },
    call: { text: "Could we agree on a good time for a call this week?", need: "N9" },
    share: { text: "Could we share this between us this week?", need: "N11" },
    time: { text: "Could we agree on a time that works for both of us?", need: "N11" },
    phone: { text: "Could we both put the phones away at dinner tonight?", need: "N6" },
    note: { text: "Could we write it down together for next time?", need: "N11" },
    thanks: { text: "Could we tell each other one thing tonight that went well?", need: "N5" },
    plan: { text: "Could we choose a day this week that works for both of us?", need: "N10" },
    goodbye: { text: "Could we take a minute to say goodbye next time?", need: "N9" },
    question: { text: "Could you ask me about my day this evening?", need: "N4" },
    tell: { text: "Could you tell me how it was for you?", need: "N4" },
    talk: { text: TALK, need: "N3" },
  },
  feelings: [
    "hurt",
    "sad",
    "lonely",
    "worried",
    "afraid",
    "angry",
    "frustrated",
    "disappointed",
    "unsure",
    "ashamed",
    "tired",
    "worn out",
    "tense",
    "uneasy",
    "jealous",
    "torn",
  ],
  needs: {
    N1: "feeling loved and valued",
    N2: "being able to speak freely",
    N3: "being taken seriously",
    N4: "being understood",
    N5: "a little thanks",
    N6: "time with you alone",
    N7: "tenderness",
    N8: "fun with you",
    N9: "knowing that you are there",
    N10: "a direction we share",
    N11: "being able to rely on each other",
    N12: "that we stand by each other",
    N13: "room of my own",
    N14: "that my limits count",
  },
  times: ["after dinner", "in half an hour", "at eight", "tomorrow morning", "tomorrow after work", "on Sunday"],
  gaps: {
    happened: "[what happened]",
    feel: "[a feeling]",
    need: "[what I need]",
    ask: "[what I ask]",
    when: "[when]",
    kept: "I need some time to myself.",
  },
};
