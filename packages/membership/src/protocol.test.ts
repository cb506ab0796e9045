import { fromHex, toHex } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import document from "../../../docs/protocol.md?raw";
import { realHands } from "./cast.acceptance.ts";
import { epochKeyHash } from "./epoch-key-hash.ts";
import {
  ascending,
  EXAMPLE_SPACE,
  exampleChain,
  handOf,
  LAPTOP_SEED,
  MEMBER_SEED,
  NEW_MEMBER_SEED,
  PHONE_SEED,
} from "./examples.acceptance.ts";
import { AUTHOR_NUMBERS, KIND_NUMBERS, MAX_DEVICES, MAX_ENTRIES, MAX_ENTRY_BYTES } from "./layout.ts";
import { replay } from "./replay.ts";

/** The `name = value` lines of the document; a value goes on in lines that begin with two spaces. */
const printed = new Map(
  [...document.matchAll(/^(membership\.[A-Za-z0-9]+) = (.*(?:\n {2}.*)*)/gm)].map(([, name = "", value = ""]) => [
    name,
    value.replaceAll("\n  ", ""),
  ]),
);

const publicKey = (seed: number): string => toHex(handOf(seed).publicKey);

async function computed(): Promise<Readonly<Record<string, string>>> {
  const entries = (await exampleChain()).flatMap(({ name, bytes, hash }) => [
    [`membership.${name}`, toHex(bytes)],
    [`membership.${name}Hash`, toHex(hash)],
  ]);
  return {
    "membership.memberKey": publicKey(MEMBER_SEED),
    "membership.phoneKey": publicKey(PHONE_SEED),
    "membership.laptopKey": publicKey(LAPTOP_SEED),
    "membership.newMemberKey": publicKey(NEW_MEMBER_SEED),
    "membership.epochKeyHash": toHex(await epochKeyHash(realHands.checks, EXAMPLE_SPACE, 0, ascending(0x60, 32))),
    ...Object.fromEntries(entries),
  };
}

test("docs/protocol.md prints the entries that this package writes, and their hashes, to the byte", async () => {
  expect(Object.fromEntries(printed)).toEqual(await computed());
});

test("a reader with the document alone comes to the end of the chain", async () => {
  const names = ["genesis", "firstEpoch", "addDevice", "newEpoch", "removeDevice", "rotateMember", "dissolve"];
  const chain = names.map((name) => fromHex(printed.get(`membership.${name}`) ?? ""));
  const state = await replay(chain, EXAMPLE_SPACE, realHands.checks);
  expect(state).toMatchObject({ ok: true, value: { dissolvedBy: "a" } });
});

test("the document has the numbers and the limits of the code", () => {
  const [, section = ""] = document.split("## Who belongs to a space");
  const [own = ""] = section.split("\n## ");
  const kinds = [...own.matchAll(/^\| `([a-z-]+)` \| (\d) \|/gm)].map(([, kind, number]) => [kind, Number(number)]);
  expect(Object.fromEntries(kinds)).toEqual(KIND_NUMBERS);
  for (const limit of [
    `at most ${MAX_ENTRY_BYTES.toLocaleString("en")} bytes`,
    `at most ${MAX_DEVICES} live devices`,
    `${MAX_ENTRIES} entries`,
    `u8(${AUTHOR_NUMBERS.device}) · device`,
    `u8(${AUTHOR_NUMBERS.member}) · member`,
  ]) {
    expect(document).toContain(limit);
  }
});
