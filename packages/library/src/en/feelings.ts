import type { FeelingFamily, FeelingWord } from "../soothe.ts";
import type { Pack } from "../types.ts";

const words = (of: Readonly<Record<string, string>>): readonly FeelingWord[] =>
  Object.entries(of).map(([word, meaning]) => ({ word: word.replaceAll("_", " "), meaning }));

export const feelings: Pack<FeelingFamily> = {
  lang: "en",
  entries: [
    {
      id: "sad",
      version: 1,
      name: "Sad",
      asks: "Often it asks for time, for tears, or for somebody who stays and does not cheer you up.",
      words: words({
        down: "Low, without one clear reason.",
        disappointed: "You had hoped for something, and it did not come.",
        hurt: "Something was said or done that went in.",
        grieving: "Something or somebody is gone.",
        discouraged: "You tried, and it came to little.",
        empty: "There is little to feel at all.",
        homesick: "You miss a place or a time, or how it was with you two.",
      }),
    },
    {
      id: "uneasy",
      version: 1,
      name: "Uneasy",
      asks: "Often it asks for facts, for a plan, or for a few slow breaths before anything else.",
      words: words({
        worried: "Something could go wrong, and you can say what.",
        unsure: "You do not know where you stand.",
        nervous: "Something is about to happen.",
        tense: "The body waits for something.",
        restless: "You cannot stay with one thing.",
        suspicious: "You look for signs.",
        overwhelmed: "It is more than you can sort just now.",
      }),
    },
    {
      id: "angry",
      version: 1,
      name: "Angry",
      asks: "Often it guards a limit or a hurt below it. It asks for space first, and for clear words after.",
      words: words({
        annoyed: "Small, and it passes by itself if it may.",
        frustrated: "You want something, and something is in the way.",
        impatient: "It takes too long.",
        indignant: "Something was not fair.",
        bitter: "It has been unfair for a long time.",
        furious: "So much that words will not come out well yet.",
        fed_up: "Enough, for now, of all of it.",
      }),
    },
    {
      id: "ashamed",
      version: 1,
      name: "Ashamed",
      asks: "Often it asks to hide. What helps is to say it to one kind person, and to mend what can be mended.",
      words: words({
        embarrassed: "Somebody saw something that you would have kept to yourself.",
        guilty: "You did something that you do not stand by.",
        awkward: "You do not know how to be right now.",
        small: "As if you were less than others.",
        exposed: "More was seen of you than you chose.",
      }),
    },
    {
      id: "jealous",
      version: 1,
      name: "Jealous",
      asks: "Often there is a wish below it: to be chosen, to be told, to have time. The wish can be asked for.",
      words: words({
        envious: "Somebody has what you would like.",
        left_out: "Something goes on without you.",
        threatened: "You fear to lose your place.",
        possessive: "You would like to hold on harder than is good.",
        compared: "You measure yourself against somebody.",
      }),
    },
    {
      id: "lonely",
      version: 1,
      name: "Lonely",
      asks: "Often it asks for company, also of friends, and not only for the one person.",
      words: words({
        distant: "You are in one room and far apart.",
        unheard: "You have said it, and it did not arrive.",
        unseen: "What you do goes by without a word.",
        cut_off: "There is nobody to tell.",
        longing: "You would like to be near.",
      }),
    },
    {
      id: "tired",
      version: 1,
      name: "Tired",
      asks: "Often it asks for sleep, food, or one thing less. Big talks can wait until then.",
      words: words({
        worn_out: "It has been too much for too long.",
        drained: "You gave more than came back.",
        numb: "Too tired to feel it.",
        scattered: "You are in pieces over too many things.",
        crowded: "There was no moment to yourself.",
      }),
    },
    {
      id: "glad",
      version: 1,
      name: "Glad",
      asks: "It asks for nothing. Said aloud, it grows.",
      words: words({
        thankful: "Somebody did you good.",
        calm: "Nothing needs to be done.",
        hopeful: "It could turn out well.",
        proud: "You did something that was not easy.",
        tender: "Soft towards somebody.",
        playful: "You feel like nonsense.",
        free: "There is room around you.",
      }),
    },
  ],
};
