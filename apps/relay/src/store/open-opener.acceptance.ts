/**
 * A relay reduced to rounds of two, for `open-killed.acceptance.ts`: puts in both sides of one after the other, opens it and
 * prints its name, until it is killed. Arguments: which store, where, seed, spaces.
 */
import { newOpId, newRoundId, parseSpaceId, seededChance } from "@counterpoint/kernel";
import { dayAt } from "./day.ts";
import { hourOf } from "./hour.ts";
import { openBy, recordOf, revealOf } from "./kill-support.acceptance.ts";

const [kind = "", where = "", seed = "", ...names] = process.argv.slice(2);
const IN_FLIGHT = 6;

const spaces = names.flatMap((name) => {
  const id = parseSpaceId(name);
  return id.ok ? [id.value] : [];
});
const store = await openBy(kind, where);
const chance = seededChance(Number(seed));
const today = dayAt(Date.UTC(2026, 10, 26));

async function openForEver(): Promise<never> {
  for (;;) {
    const [space, round] = [spaces[chance.below(spaces.length)], newRoundId(chance)];
    if (space === undefined) throw new Error("there are no spaces");
    for (const member of ["a", "b"] as const) {
      const record = { op: newOpId(chance), bytes: recordOf(round, member) };
      const secret = { opens: hourOf(0), tokens: new Uint8Array(32), share: chance.bytes(32) };
      const put = await store.deposit({ space, round, member, version: 1, record, ...secret, chainLength: 1 }, today);
      if (!put.ok) throw new Error(put.error.kind);
    }
    const opened = await store.openNow({ space, round, member: "b" }, today, revealOf);
    if (!opened.ok) throw new Error(opened.error.kind);
    process.stdout.write(`${space} ${round}\n`);
  }
}

await Promise.all(Array.from({ length: IN_FLIGHT }, openForEver));
