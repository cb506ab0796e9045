import type { SafetyCard, SafetyCardId, SafetyKindName } from "../../safety-card.ts";

// A program that reads badly is believed by somebody who doubts their own eyes; so each card says that it can be wrong.
const NOT_SURE =
  "The app reads words, not lives. It can be wrong, and you know best. Nothing of this was sent or kept, and nobody is told.";

export const safetyCards: Readonly<Record<SafetyCardId, SafetyCard>> = {
  self: {
    id: "safety-self",
    version: 1,
    title: "This matters more than any message",
    texts: [
      "It sounds as if you may be thinking of hurting yourself, or of not being here any more. If that is so, please do not stay alone with it.",
      "Thoughts like these can be very strong, and still they pass. Nothing needs to be decided tonight.",
      NOT_SURE,
    ],
    lines: [
      "If you have hurt yourself or taken something, or might soon, call the emergency number where you are now.",
      "Put away what you could hurt yourself with, or go where somebody is.",
      "Tell one person: “I am not safe alone tonight. Can you stay with me?”",
      "Call or text a crisis line. No reason is too small.",
      "If it is somebody else you fear for, the same lines are there for you.",
    ],
    help: "See who can help now",
  },
  harmed: {
    id: "safety-harmed",
    version: 1,
    title: "You do not have to word this better",
    texts: [
      "It sounds as if somebody hurts you, frightens you or decides over your life. No choice of words can make that stop, and it is not your task to find one.",
      "What somebody does to you is not your fault. That is so even if you were angry too, and even if they are kind at other times.",
      NOT_SURE,
    ],
    lines: [
      "If you are in danger now, call the emergency number where you are.",
      "To wait, to leave the room or to say nothing is enough for tonight, if that is safer.",
      "Tell one person you trust, or a helpline. You do not have to know yet what you want to do.",
      "If a child is hurt or afraid, that is reason enough to ask for help today.",
      "If you are afraid of what you might do yourself, there are lines for that too.",
    ],
    help: "See who can help",
  },
  writer: {
    id: "safety-writer",
    version: 1,
    title: "Please do not send this",
    texts: [
      "It sounds like a threat, or like deciding what the other may do. That frightens people, whatever was meant by it. Other words would not make it safe, so none are offered here.",
      "You may be hurt, jealous or furious, and you may feel all of that. Making the other afraid, watching them, or ruling over their time, phone, money or friends will not take it away.",
      NOT_SURE,
    ],
    lines: [
      "Put the phone down. Go outside or to another room, alone, for half an hour.",
      "Do not follow them, and do not call or write again tonight.",
      "If somebody may get hurt now, call the emergency number where you are, also if it is you who might do it.",
      "There are lines for people who worry about how they treat their partner. Calling one takes courage, and it is a good first step.",
    ],
    help: "See who to talk to",
  },
};

const CARD_OF: Readonly<Record<SafetyKindName, SafetyCardId>> = {
  self_harm: "self",
  fear: "harmed",
  physical: "harmed",
  threat_received: "harmed",
  coercive_control: "harmed",
  sexual: "harmed",
  stalking: "harmed",
  child: "harmed",
  threat_by_writer: "writer",
  coercion_by_writer: "writer",
};

/**
 * The cards for what was found, most urgent first, each once. A life comes first; and who is hurt reads that it is not
 * their fault before they read that something of theirs sounds like a threat.
 */
export function cardsFor(kinds: readonly SafetyKindName[]): readonly SafetyCard[] {
  const shown = new Set(kinds.map((kind) => CARD_OF[kind]));
  return (["self", "harmed", "writer"] as const).filter((id) => shown.has(id)).map((id) => safetyCards[id]);
}
