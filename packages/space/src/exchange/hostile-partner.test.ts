/** The other person's client, altered in every way, with a relay that does what it says. */
import type { OpenKeyring } from "@counterpoint/crypto";
import { newDeviceId, newRoundId, newSpaceId, type RoundId, seededChance } from "@counterpoint/kernel";
import { remove, set } from "@counterpoint/records";
import { beforeEach, describe, expect, test } from "vitest";
import type { Arrived } from "../link/port.ts";
import { alarmsOf, stateOf } from "../testing/attacked.ts";
import { newDevice } from "../testing/chains.ts";
import { beginCouple, type Couple } from "../testing/couple.ts";
import { batchOf, envelopeAs } from "../testing/forged.ts";
import { answerKind, noteKind } from "../testing/kinds.ts";
import { fetch, keysOf, send } from "../testing/links.ts";
import { answer, answerOf, answersOn, append, forgeRecord, KEY, type RecordWish, released } from "../testing/rounds.ts";
import { value } from "../testing/world.ts";
import type { Deposit } from "./port.ts";

let couple: Couple;
let partner: OpenKeyring;
let round: RoundId;
let log: Arrived[];
let mine: Deposit;

beforeEach(async () => {
  couple = await beginCouple();
  partner = await keysOf(couple.b.world);
  round = await couple.a.link.exchange.roundOf(KEY);
  log = [];
  mine = await answer(couple.a, "tea");
});

const forge = (wish: RecordWish = {}): Promise<Deposit> =>
  forgeRecord(partner, stateOf(couple.a), round, { member: "b", batch: answerOf(couple.b, "rain"), ...wish });

async function give(theirs: Deposit): Promise<void> {
  append(log, ...released(couple.a.space.id, { a: mine, b: theirs }));
  await fetch(couple.a, log);
}

const faults = (): readonly (string | false)[] =>
  alarmsOf(couple.a).map((alarm) => alarm.kind === "round" && alarm.why);

test("the control: a record by hand that is as it should be opens", async () => {
  await give(await forge());
  expect([answersOn(couple.a), faults()]).toEqual([["tea", "rain"], []]);
});

describe("hold:H3 whatever is wrong with the other's record, nothing is shown and it is said", () => {
  const zeros = (length: number) => new Uint8Array(length);
  const WISHES: readonly (readonly [string, () => RecordWish | Promise<RecordWish>])[] = [
    ["another content than it commits to", () => ({ spoil: (parts) => ({ ...parts, com: zeros(32) }) })],
    ["another share than it commits to", () => ({ spoil: (parts) => ({ ...parts, h2: zeros(32) }) })],
    ["a wrapped key that does not open", () => ({ spoil: (parts) => ({ ...parts, wrap: zeros(92) }) })],
    ["a box that does not open", () => ({ spoil: (parts) => ({ ...parts, box: zeros(parts.box.length) }) })],
    ["sealed for another version", () => ({ sealedFor: { version: 3 } })],
    ["sealed for the place of the first", () => ({ sealedFor: { member: "a" } })],
    ["sealed for another round", () => ({ sealedFor: { round: newRoundId(seededChance(76)) } })],
    ["sealed for another space", () => ({ sealedFor: { space: newSpaceId(seededChance(77)) } })],
    ["a box of no length at all", () => ({ spoil: (parts) => ({ ...parts, box: zeros(0) }) })],
    ["of another space", () => ({ space: newSpaceId(seededChance(77)) })],
    ["of a device that the chain does not know", () => ({ device: newDeviceId(seededChance(78)) })],
    ["under another epoch than that of its time", () => ({ epoch: 0, chainHead: zeros(32) })],
    ["signed by somebody else", async () => ({ signedBy: await newDevice(couple.a.space.id, seededChance(79)) })],
    ["a batch under the name of a device of the first", () => ({ batch: batchOf(couple.a.link.device, "hers") })],
    ["an answer to another question than that of the round", () => ({ batch: answerOf(couple.b, "rain", "q8") })],
    ["to a question that was edited since", () => ({ subject: "q7|2|What do you owe me?" })],
  ];

  test.for(WISHES)("hold:H3 %s", async ([, wish]) => {
    await give(await forge(await wish()));
    const isWaiting = couple.a.link.standing().chainWanted;
    expect(answersOn(couple.a)).toEqual([undefined, undefined]);
    // What names an entry that is not here may be early; all else is said at once.
    expect(faults().length > 0).toBe(!isWaiting);
  });

  test("hold:H3 in the other's place: an answer in the name of the first is none", async () => {
    const theirs = await forge();
    const stolen = await forge({ member: "a", batch: answerOf(couple.b, "not hers") });
    append(log, ...released(couple.a.space.id, { a: stolen, b: theirs }));
    await fetch(couple.a, log);
    expect([answersOn(couple.a), faults()]).toEqual([
      [undefined, undefined],
      ["forged", "incomplete"],
    ]);
  });

  test("hold:H3 an answer of an earlier round, put in again for this one", async () => {
    const other = await couple.a.link.exchange.roundOf("q8");
    const before = await forge({ round: other });
    await give({ ...before, round });
    expect(answersOn(couple.a)).toEqual([undefined, undefined]);
    expect(faults()).toContain("incomplete");
  });
});

test("hold:H3 whoever answers late cannot make their answer look earlier by what is in it: nothing of the first is overwritten", async () => {
  const ms = couple.a.world.clock.now() - 3_600_000 * 24;
  const op = answerOf(couple.b, "x").stamp.op;
  const backdated = {
    stamp: { ms, counter: 0, device: couple.b.link.device, op },
    operations: set(answerKind, KEY, { text: "written over" }),
    voids: [],
  };
  await give(await forge({ batch: backdated }));
  expect(answersOn(couple.a)).toEqual(["tea", "written over"]);
});

describe("hold:H3 past its round nothing is answered", () => {
  const write = async (text: string): Promise<void> => {
    const envelope = await envelopeAs(partner, stateOf(couple.a), { batches: [answerOf(couple.b, text)] });
    append(log, envelope);
    await fetch(couple.a, log);
  };
  const forged = expect.objectContaining({ kind: "forged", device: expect.any(String), why: "past-its-round" });

  test("hold:H3 an answer that is written as anything else is, without the other's", async () => {
    await write("rain");
    expect([answersOn(couple.a), alarmsOf(couple.a)]).toEqual([[undefined, undefined], [forged]]);
  });

  test("hold:H3 nor one that is changed after both were opened", async () => {
    await give(await forge());
    await write("sun, I always said");
    expect([answersOn(couple.a), alarmsOf(couple.a)]).toEqual([["tea", "rain"], [forged]]);
  });

  test("what else comes with it counts: one such batch silences nothing", async () => {
    const honest = couple.b.space.compose(set(noteKind, "n", { text: "a good day" }));
    append(log, await envelopeAs(partner, stateOf(couple.a), { batches: [honest, answerOf(couple.b, "rain")] }));
    await fetch(couple.a, log);
    expect([answersOn(couple.a), alarmsOf(couple.a)]).toEqual([[undefined, undefined], [forged]]);
    expect(couple.a.space.get(noteKind, "n")?.fields.text).toBe("a good day");
  });

  test("what was opened can be taken back by the common way", async () => {
    await give(await forge());
    const takenBack = couple.b.space.compose(remove(answerKind, KEY));
    append(log, await envelopeAs(partner, stateOf(couple.a), { batches: [takenBack] }));
    await fetch(couple.a, log);
    expect([answersOn(couple.a), alarmsOf(couple.a)]).toEqual([["tea", undefined], []]);
  });

  test("where a clock was put back, what came out of a round waits for its time, and is not written anew", async () => {
    await give(await forge());
    const { world } = couple.a;
    const before = world.disk.log.length;
    world.clock.ms -= 10 * 3_600_000;
    const back = await world.open();
    value(await back.refresh());
    expect([back.get(answerKind, KEY), world.disk.log.length]).toEqual([undefined, before]);
    world.clock.ms += 10 * 3_600_000;
    expect((await world.open()).get(answerKind, KEY)?.fields.text).toBe("tea");
  });

  test("an honest device sends none: what it has of them came out of a round, or out of a backup", async () => {
    value(await couple.b.space.commit(set(answerKind, KEY, { text: "restored" })));
    expect([await send(couple.b), couple.b.link.standing().unsent]).toEqual([[], 0]);
  });
});

test("hold:H3 voids in the other's answer have no effect on the first's", async () => {
  const own = answerOf(couple.a, "tea again");
  const voiding = { ...answerOf(couple.b, "rain"), voids: [own.stamp.op] };
  await give(await forge({ batch: voiding }));
  expect(answersOn(couple.a)).toEqual(["tea", "rain"]);
});
