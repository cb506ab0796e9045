import { newOpId, newRoundId, newSpaceId, seededChance } from "@counterpoint/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TOKEN_BYTES } from "./exchanges.ts";
import { hourOf, TOGETHER_NOW } from "./hour.ts";
import type { StoredDeposit } from "./judge-deposit.ts";
import { entriesOf, judgeOpening } from "./judge-opening.ts";
import type { Bytes } from "./port.ts";

const chance = seededChance(4);
const [space, round] = [newSpaceId(chance), newRoundId(chance)];
const TOKEN = chance.bytes(TOKEN_BYTES);

const stored = (opens: number, tokens: Bytes = TOKEN): StoredDeposit & { readonly secret: object } => ({
  ...{ version: 1, isSpent: false, record: { op: newOpId(chance), bytes: chance.bytes(9) } },
  secret: { opens: hourOf(opens), tokens, share: chance.bytes(32) },
});
const judged = (a: StoredDeposit | undefined, b: StoredDeposit | undefined, hour = hourOf(9)) =>
  judgeOpening(space, round, { a, b }, hour);

describe("a round", () => {
  test("waits while one is missing, or is without a secret after a backup", () => {
    const gone = [undefined, { ...stored(9), secret: undefined }];
    for (const one of gone) expect([judged(one, stored(9)), judged(stored(9), one)]).toEqual(["waits", "waits"]);
  });

  test("waits for the later hour; at once it opens only where both say so", () => {
    expect(judged(stored(9), stored(10))).toBe("waits");
    expect(judged(stored(0), stored(0), TOGETHER_NOW)).toMatchObject({ opened: { agreeing: [0] } });
    expect(judged(stored(0), stored(1), TOGETHER_NOW)).toBe("waits");
    expect(judged(stored(0), stored(9))).toMatchObject({ opened: { agreeing: [0] } });
  });

  test("of marks is looked at once: where nothing agrees, both are spent, and what is spent agrees with nothing", () => {
    const marks = (tokens: Bytes) => ({ ...stored(9, tokens), record: undefined });
    expect(judged(marks(TOKEN), marks(chance.bytes(TOKEN_BYTES)))).toBe("spent");
    const spent = { ...marks(TOKEN), isSpent: true };
    expect([judged(spent, marks(TOKEN)), judged(marks(TOKEN), spent)]).toEqual(["differs", "differs"]);
    expect(judged(marks(TOKEN), marks(TOKEN))).toMatchObject({ opened: { agreeing: [0], shares: null } });
  });

  test("puts both records before the reveal", () => {
    const [a, b] = [stored(9), stored(9)];
    const reveal = { op: newOpId(chance), bytes: chance.bytes(3) };
    expect(entriesOf(judged(a, b), () => reveal)).toEqual([a.record, b.record, reveal]);
    expect(entriesOf(judged(a, undefined), () => reveal)).toEqual([]);
  });

  test("puts nothing where two of the three have one name", () => {
    const [a, b] = [stored(9), stored(9)];
    const named = (one: StoredDeposit) => ({ op: one.record?.op ?? newOpId(chance), bytes: chance.bytes(3) });
    expect(entriesOf(judged(a, { ...b, record: a.record }), () => named(b))).toEqual([]);
    for (const one of [a, b]) expect(entriesOf(judged(a, b), () => named(one))).toEqual([]);
  });

  test("agrees at exactly those places at which both have the same, and differs where there are none or not as many", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 20 }), fc.nat(3), (same, more) => {
        const parts = same.map((isSame) => ({ one: TOKEN, other: isSame ? TOKEN : chance.bytes(TOKEN_BYTES) }));
        const [one, other] = [parts.flatMap(({ one }) => [...one]), parts.flatMap(({ other }) => [...other])];
        const longer = Uint8Array.from([...other, ...chance.bytes(more * TOKEN_BYTES)]);
        const opening = judged(stored(9, Uint8Array.from(one)), stored(9, longer));
        const places = same.flatMap((isSame, at) => (isSame ? [at] : []));
        if (more > 0 || places.length === 0) expect(opening).toBe("differs");
        else expect(opening).toMatchObject({ opened: { agreeing: places, tokens: same.length } });
      }),
    );
  });
});
