import type { SafetyCard, WordingSafetyKind } from "../../wording.ts";

const harmed: SafetyCard = {
  id: "harmed",
  version: 1,
  title: "You do not have to word this better",
  texts: [
    "What you wrote sounds as if somebody may be hurting you, or as if you are afraid. That is not a matter of wording, and it is not yours to solve by saying it well.",
    "If you are in danger now, call the emergency number, or go where other people are, if you can do so safely.",
    "People who know about this will listen, also when you are not sure, and also when you want to stay. You decide what happens.",
  ],
  help: "Show who can help",
};

const writer: SafetyCard = {
  id: "writer",
  version: 1,
  title: "Please don’t send this",
  texts: [
    "What you wrote can make somebody afraid, or leave them no choice. It is not worded anew here, because in other words it would still do that.",
    "Put the phone down. Go into another room or outside, and wait until you are calm, an hour or a night.",
    "If you worry about what you say or do to the other, there are people to talk with who have heard it before and do not judge.",
  ],
  help: "Show who can help",
};

const self: SafetyCard = {
  id: "self",
  version: 1,
  title: "Talk to somebody now",
  texts: [
    "What you wrote sounds as if you may be thinking of hurting yourself, or of not being here any more. If so, please do not stay alone with it.",
    "If you may act on it now, call the emergency number. If you can, put what you would use out of reach, and ask somebody to be with you.",
    "You can call or write to people who listen at any hour, without giving a name.",
  ],
  help: "Show who can help",
};

const CARD_OF: Readonly<Record<WordingSafetyKind, SafetyCard>> = {
  fear: harmed,
  physical: harmed,
  threat_received: harmed,
  threat_by_writer: writer,
  coercive_control: harmed,
  coercion_by_writer: writer,
  sexual: harmed,
  stalking: harmed,
  self_harm: self,
  child: harmed,
};

/** Each that the kinds call for, once: a life comes first, then who is harmed, then who harms. */
export function safetyCardsFor(kinds: readonly WordingSafetyKind[]): readonly SafetyCard[] {
  const called = new Set(kinds.map((kind) => CARD_OF[kind]));
  return [self, harmed, writer].filter((card) => called.has(card));
}
