import { english } from "./en.ts";

const { asks, seen, soothe, wording } = english;
const [OTHER, DAY, TEXT] = ["Ben", "2026-11-24", "An hour to myself."];
const COUNTS = [1, 3];

/** What is put together in Talk, with parts as the app gives them. */
export const SPOKEN_OF_TALK: Readonly<Record<string, readonly string[]>> = {
  "asks.sub": [asks.sub(OTHER)],
  "asks.share": [asks.share(OTHER)],
  "asks.asked": [asks.asked(OTHER)],
  "asks.missing": [asks.missing("When, Back when")],
  "asks.takeBackOf": [asks.takeBackOf(TEXT)],
  "asks.answered": [asks.answered(OTHER)],
  "asks.said": [asks.said(OTHER, asks.answers.yes)],
  "asks.youSaid": [asks.youSaid(asks.answers["not-now"])],
  "asks.telling.sub": [asks.telling.sub(OTHER)],
  "asks.telling.share": [asks.telling.share(OTHER)],
  "asks.telling.told": [asks.telling.told(OTHER)],
  "seen.forDay": [seen.forDay(DAY)],
  "seen.until": [seen.until(DAY)],
  "soothe.name.say": [soothe.name.say("left out")],
  "soothe.stay.count": COUNTS.map(soothe.stay.count),
  "soothe.stay.both": [soothe.stay.both("tight", "softer")],
  "soothe.stay.left": COUNTS.map(soothe.stay.left),
  "wording.marked": COUNTS.map(wording.marked),
  "wording.notes.leaveOf": [wording.notes.leaveOf("never")],
  "wording.ways.change": [wording.ways.change("hurt")],
  "wording.guided.optional": [wording.guided.optional("Where")],
  "wording.guided.ownOf": [wording.guided.ownOf("Where")],
  "wording.keep.removeOf": [wording.keep.removeOf(TEXT)],
};
