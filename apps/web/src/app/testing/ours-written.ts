import { questions, wishes } from "@counterpoint/library";
import { set } from "@counterpoint/records";
import { nameDevice } from "@counterpoint/space";
import {
  answerId,
  answerKind,
  decideAsk,
  decideItem,
  decideLimit,
  decideReply,
  decideShown,
  decideTelling,
  decideThanks,
  layOut,
  listItems,
  NOW,
  subjectOf,
} from "@counterpoint/talk";
import { day } from "./bench.tsx";
import { must } from "./must.ts";
import type { Couple, TestOurs } from "./ours.tsx";

const DATE = day("2026-11-26");
const [QUESTION] = questions.entries;
if (QUESTION === undefined) throw new Error("there are questions");

/** What each says, by the name under which they say it. */
export const saidBy = (name: string) => ({
  thanks: `For the soup, says ${name}`,
  shown: `A page of ${name}’s own`,
  ask: `An hour to myself, says ${name}`,
  reply: `With pleasure, says ${name}`,
  telling: `At choir, says ${name}`,
  limit: `Not after ten, says ${name}`,
  answer: `Tag, says ${name}`,
  device: `Phone of ${name}`,
});

/** 22 letters of base64url, as ids of a space are. */
const id = (letter: string): string => letter.repeat(22);

/** Both have written something of each kind that there is, and each has heard of it. */
export async function writeAll({ a, b, pass }: Couple): Promise<void> {
  const items = listItems("wishes", wishes.entries.slice(0, 2), []);
  for (const [book, name] of [
    [a, "Ana"],
    [b, "Ben"],
  ] as const) {
    const said = saidBy(name);
    const { space } = book;
    must(await space.commit(must(decideThanks({ type: "thank", name: id("t"), date: DATE, text: said.thanks }))));
    must(await space.commit(must(decideShown({ type: "show", name: id("s"), date: DATE, text: said.shown }))));
    const ask = { type: "ask", name: id("a"), date: DATE, about: "time", text: said.ask, day: DATE } as const;
    must(await space.commit(must(decideAsk(ask))));
    const reply = { type: "reply", id: `${DATE}.${id("a")}`, answer: "yes", text: said.reply } as const;
    must(await space.commit(must(decideReply(reply))));
    const telling = { type: "tell", name: id("w"), date: DATE, text: said.telling, end: DATE } as const;
    must(await space.commit(must(decideTelling(telling))));
    const limit = { type: "say", name: id("l"), date: DATE, about: "time", text: said.limit, will: "" } as const;
    must(await space.commit(must(decideLimit([], limit))));
    must(await space.commit(nameDevice(space.device, said.device)));
    await answer(book, said.answer);
  }
  const added = { type: "add", id: id("c"), title: "Chess", meaning: "Slow games." } as const;
  must(await b.space.commit(must(decideItem(added, { list: "wishes", items }))));
  must(await b.space.commit(layOut({ list: "wishes", date: DATE }, items, [])));
  await pass();
  await pass();
}

async function answer({ link, space }: TestOurs, text: string): Promise<void> {
  if (QUESTION === undefined) return;
  const key = answerId({ date: DATE, question: QUESTION.id });
  const question = { ref: `${QUESTION.id}@${QUESTION.version}`, text: QUESTION.text };
  const batch = space.compose(set(answerKind, key, { question, text }));
  const round = await link.exchange.roundOf(key);
  must(await link.exchange.putIn(round, { kind: "answer", subject: subjectOf(QUESTION), batch }, { opensAt: NOW }));
}
