import { fromHex, parseRoundId, parseSpaceId, type Result, toBase64Url, toHex } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import document from "../../../../docs/protocol.md?raw";
import { idBytes } from "../store/ids.ts";
import { sha256 } from "./checks.ts";
import { writeReveal } from "./reveal.ts";

const printed = (name: string): string =>
  new RegExp(`^${name} = (.*(?:\\n {2}.*)*)`, "m").exec(document)?.[1]?.replaceAll("\n  ", "") ?? "";

function id<T>(parse: (text: string) => Result<T, string>, hex: string): T {
  const parsed = parse(toBase64Url(fromHex(hex)));
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
}

const ascending = (from: number, length: number) => Uint8Array.from({ length }, (_, at) => from + at);
const space = id(parseSpaceId, "000102030405060708090a0b0c0d0e0f");
const round = id(parseRoundId, printed("sealed.round"));

test("a reveal is the one that docs/protocol.md prints, for answers and for what is only matched", () => {
  const opened = { space, round, versions: { a: 1, b: 1 } };
  const shares = { a: ascending(0x40, 32), b: ascending(0x80, 32) };
  const answers = writeReveal({ ...opened, shares, tokens: 1, agreeing: [0] });
  const matches = writeReveal({ ...opened, shares: null, tokens: 4, agreeing: [0, 3] });
  expect([answers, matches].map(({ bytes }) => toHex(bytes))).toEqual([
    printed("reveal.answers"),
    printed("reveal.matches"),
  ]);
  expect(answers.op).toBe(matches.op);
  expect(answers.op).toBe(toBase64Url(sha256("reveal", idBytes(space), idBytes(round)).slice(0, 16)));
});
