import type { Learned, Pack } from "../types.ts";

const partner = (id: string, of: string, text: string): Learned => ({ id, version: 1, by: "partner", of, text });
const host = (id: string, of: string, text: string): Learned => ({ id, version: 1, by: "host", of, text });

/**
 * What others learn beside the words. `of` is the line of docs/security.md that says it: a test holds the two against
 * each other, so that neither tells more or less than the other.
 */
export const learned: Pack<Learned> = {
  lang: "en",
  entries: [
    partner(
      "learned-hour",
      "metadata: when one wrote",
      "The hour in which you wrote something. A changed app can also note when it came.",
    ),
    partner(
      "learned-devices",
      "metadata: devices, and how far they have read",
      "What your devices are called here, and since which day each is here. A changed app can also tell how much each had fetched when you last wrote with it.",
    ),
    host("learned-book", "that there is a book", "That the two of you have something here, and how much it holds."),
    host(
      "learned-who",
      "who belongs to it",
      "How many devices each of you has, which came and which went, and on which days.",
    ),
    host(
      "learned-written",
      "that something was written",
      "That something was written, by which device, on which day, and about how long it is.",
    ),
    host("learned-files", "files", "Where there are files: how large they are, in steps, and on which day they came."),
    host(
      "learned-put-in",
      "that somebody has put something in for the other",
      "That a device has put something in for the other, and for which hour. Whether it is an answer, it cannot see.",
    ),
    host(
      "learned-opened",
      "that a round was opened",
      "That something has opened, and of a list, on how much you agree. Not on what.",
    ),
    host(
      "learned-left",
      "that somebody has left a space without a word",
      "If one of you leaves without a word: which of the two, and on which day.",
    ),
    host(
      "learned-asks",
      "that somebody with words asks in",
      "That somebody with recovery words wants to come back, and from which hour on they may.",
    ),
    host("learned-meet", "that two devices meet", "For a quarter of an hour: that two devices meet to be joined."),
    host(
      "learned-notices",
      "that somebody wants to be told",
      "For a device with notices on: where the company that makes its browser can wake it. That company learns that it was told something, and when. Neither learns what.",
    ),
    host(
      "learned-words",
      "that somebody has recovery words",
      "That somebody has recovery words. Not who, and not what they bring back.",
    ),
    host(
      "learned-lines",
      "metadata",
      "While it runs: the network address of each device, and when it is there. From that it can guess that you two are a couple.",
    ),
  ],
};
