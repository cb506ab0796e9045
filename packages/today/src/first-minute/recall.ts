import type { Card, Entry, Step } from "@counterpoint/library";
import type { Evening, Quoted } from "./evening.ts";
import type { AtPage, AtPhoneDown } from "./state.ts";

export function eveningAlone({ date, page, strength, sentence, step }: AtPage): Evening {
  return {
    date,
    needs: page.needs,
    secondNeeds: null,
    close: page.close,
    self: page.self,
    strength: quote(strength, strength.text),
    sentence: quote(sentence, sentence.text),
    step: step === null ? null : quoteStep(step),
    card: null,
  };
}

export function eveningTogether({ date, first, second, proposal }: AtPhoneDown): Evening {
  return {
    date,
    needs: first,
    secondNeeds: second,
    close: null,
    self: null,
    strength: null,
    sentence: null,
    step: proposal.kind === "step" ? quoteStep(proposal.step) : null,
    card: proposal.kind === "card" ? quoteCard(proposal.card) : null,
  };
}

const quoteStep = (step: Step): Quoted => quote(step, `${step.title}\n${step.text}`);

const quoteCard = (card: Card): Quoted => quote(card, `${card.title}\n${card.question}\n${card.second}`);

const quote = ({ id, version }: Entry, text: string): Quoted => ({ ref: `${id}@${version}`, text });
