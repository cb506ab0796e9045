import type { HandInError, PutInError, StorageError } from "@counterpoint/space";
import { type AnswerAct, type AnswerRefusal, NOW } from "@counterpoint/talk";
import type { OurBook } from "../../../app/ours/our-book.ts";

/** What has become of a press. `done` and `later` say nothing of what was pressed. */
export type Outcome = "done" | "later" | AnswerRefusal | "shut" | "not-kept";

/** Does what the room decided about an answer that has not opened. */
export async function carryOut(book: OurBook, act: AnswerAct): Promise<Outcome> {
  switch (act.kind) {
    case "nothing":
      return "done";
    case "commit":
      return (await book.space.commit(act.operations)).ok ? "done" : "not-kept";
    case "withdraw": {
      const withdrawn = await book.withdraw(await book.link.exchange.roundOf(act.round));
      return withdrawn.ok ? "done" : outcomeOf(withdrawn.error);
    }
    case "deposit": {
      const { exchange } = book.link;
      const batch = book.space.compose(act.operations);
      const what = { kind: "answer", subject: act.subject, batch } as const;
      const put = await exchange.putIn(await exchange.roundOf(act.round), what, { opensAt: act.opensAt });
      if (!put.ok) return refusalOf(put.error);
      // Else it goes with whatever else waits, at a moment that says nothing of this one.
      if (act.opensAt !== NOW) return "done";
      const handed = await book.handIn();
      return handed.ok ? "done" : outcomeOf(handed.error);
    }
  }
}

function refusalOf(error: PutInError): Outcome {
  if (error.kind === "opened" || error.kind === "too-long") return error.kind;
  return error.kind === "may-not-write" ? "shut" : "not-kept";
}

const outcomeOf = ({ kind }: HandInError): Outcome => (DISK.has(kind) ? "not-kept" : "later");

const DISK: ReadonlySet<HandInError["kind"]> = new Set<StorageError["kind"]>(["full", "closed", "unavailable"]);
