import { fromHex } from "@counterpoint/kernel";
import { decodeSealedRecord, SEALED_LABEL, SHARE_LABEL, sharePlace } from "@counterpoint/wire";
import { expect, test } from "vitest";
import document from "../../../../docs/protocol.md?raw";
import { isSigned, sha256 } from "./checks.ts";

const printed = (name: string) =>
  fromHex(new RegExp(`^${name} = (.*(?:\\n {2}.*)*)`, "m").exec(document)?.[1]?.replaceAll("\n  ", "") ?? "");

test("a relay, which has no cipher, checks the record that docs/protocol.md prints: its signature and its share", () => {
  const parts = ["record.head", "sealed.box", "sealed.signature"].map(printed);
  const decoded = decodeSealedRecord(Uint8Array.from(parts.flatMap((part) => [...part])));
  if (!decoded.ok) throw new Error(decoded.error);
  const { record, signed, signature } = decoded.value;
  expect(sharePlace(record)).toEqual(printed("record.place"));
  expect(isSigned(printed("signature.publicKey"), SEALED_LABEL, signed, signature)).toBe(true);
  const share = Uint8Array.from({ length: 32 }, (_, at) => 0x40 + at);
  expect(sha256(SHARE_LABEL, sharePlace(record), share)).toEqual(record.h2);
  expect(record.h2).toEqual(printed("sealed.h2"));
});
