/**
 * A relay reduced to its store, for `kill.acceptance.ts`: appends as fast as it can and prints each acknowledgement, until it
 * is killed. Arguments: which store, where, seed, spaces.
 */
import { newOpId, parseSpaceId, seededChance } from "@counterpoint/kernel";
import { dayAt } from "./day.ts";
import { contentOf, openBy } from "./kill-support.acceptance.ts";

const [kind = "", where = "", seed = "", ...names] = process.argv.slice(2);
const IN_FLIGHT = 48;
const MOST_TOGETHER = 3;

const spaces = names.flatMap((name) => {
  const id = parseSpaceId(name);
  return id.ok ? [id.value] : [];
});
const store = await openBy(kind, where);
const chance = seededChance(Number(seed));
const today = dayAt(Date.UTC(2026, 10, 26));

async function writeForEver(): Promise<never> {
  for (;;) {
    const envelopes = Array.from({ length: 1 + chance.below(MOST_TOGETHER) }, () => {
      const [space, op] = [spaces[chance.below(spaces.length)], newOpId(chance)];
      if (space === undefined) throw new Error("there are no spaces");
      return { space, op, bytes: contentOf(op), chainLength: 1 };
    });
    const answers = await store.append(envelopes, today);
    if (!answers.ok) throw new Error(answers.error.kind);
    const lines = envelopes.map(({ space, op }, at) => {
      const answer = answers.value[at];
      return answer?.kind === "kept" ? `${space} ${op} ${answer.seq}\n` : "refused\n";
    });
    process.stdout.write(lines.join(""));
  }
}

await Promise.all(Array.from({ length: IN_FLIGHT }, writeForEver));
