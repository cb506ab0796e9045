import { questions } from "@counterpoint/library";
import type { Anew } from "@counterpoint/space";
import {
  answerKind,
  type Due,
  isTimeToHandIn,
  type Lying,
  matchRoundKind,
  openDays,
  openedRounds,
  pairKind,
  readMatchRounds,
  readPair,
  SEED_ROUND,
  seedFrom,
  whatIsDue,
} from "@counterpoint/talk";
import type { OurBook } from "./our-book.ts";
import { otherOf } from "./ours-context.ts";

type Book = Pick<OurBook, "space" | "link">;

/**
 * Puts something in for every round that can still open (S6). False where this is no time to hand anything in, or where it
 * is not known what the two are asked: then nothing is.
 */
export async function putDue({ space, link }: Book, now: number): Promise<boolean> {
  const pair = readPair(space.list(pairKind));
  if (pair === null || !link.standing().mayWrite) return false;
  // All that was ever answered says what is asked today.
  if (!(await space.loadBackTo("beginning")).ok) return false;
  const { exchange } = link;
  const seed = seedFrom(await exchange.roundOf(SEED_ROUND));
  const answers = { mine: space.list(answerKind), theirs: space.list(answerKind, otherOf(space)) };
  const asked = { pair, seed, opened: openedRounds(answers, []), questions: questions.entries, now };
  const days = openDays(asked);
  if (!isTimeToHandIn(pair, days, now)) return false;
  const matchRounds = readMatchRounds(space.list(matchRoundKind));
  const all = whatIsDue({ pair, days, matchRounds, lying: new Map(), now });
  const lying = await whatLies(
    link,
    all.map(({ round }) => round),
  );
  await putAll(link, whatIsDue({ pair, days, matchRounds, lying, now }));
  return true;
}

/** By the keys of rounds: outside of the room they have other names. */
async function whatLies({ exchange }: Book["link"], keys: readonly string[]): Promise<ReadonlyMap<string, Lying>> {
  const states = new Map(exchange.waiting().map(({ round, state }) => [round, state]));
  const lying = new Map<string, Lying>();
  for (const key of keys) {
    const state = states.get(await exchange.roundOf(key));
    if (state !== undefined) lying.set(key, state);
  }
  return lying;
}

/**
 * What the disk does not take, or has opened meanwhile, is not put in; the next time comes soon. Nor does anything take the
 * place of what the person has put in since it was looked: this takes a while, and they may be writing.
 */
async function putAll({ exchange }: Book["link"], all: readonly Due[]): Promise<void> {
  const anew: Anew[] = [];
  for (const due of all) {
    const { opensAt } = due;
    const round = await exchange.roundOf(due.round);
    switch (due.kind) {
      case "dummy":
        await exchange.fill(round, { kind: "dummy" }, { opensAt });
        break;
      case "no-marks":
        await exchange.fill(round, { kind: "choices", items: due.items, choices: new Map() }, { opensAt });
        break;
      case "anew":
        anew.push({ round, opensAt });
    }
  }
  await exchange.anew(anew);
}
