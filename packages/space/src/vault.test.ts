import { localKey, newSecret, sealBox } from "@counterpoint/crypto";
import { err, ok } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import { openVault, type Sealer } from "./vault.ts";

const DAMAGED = err("damaged");

test("each part opens what it sealed, and nothing of another part, chunk or secret", async () => {
  const vault = await openVault(newSecret());
  const other = await openVault(newSecret());
  const sealers: readonly Sealer[] = [
    vault.entry,
    vault.manifest,
    vault.link,
    vault.membership,
    vault.recovery,
    vault.chunk("one"),
    vault.chunk("two"),
    other.entry,
  ];
  for (const [i, from] of sealers.entries()) {
    const box = await from.seal("Grüße 👋");
    for (const [k, to] of sealers.entries()) expect(await to.open(box)).toEqual(i === k ? ok("Grüße 👋") : DAMAGED);
  }
});

test("hold:H7 cut, empty, altered or wrongly encoded bytes are damaged, never an exception", async () => {
  const secret = newSecret();
  const vault = await openVault(secret);
  const box = await vault.entry.seal("text");
  for (let length = 0; length < box.length; length++)
    expect(await vault.entry.open(box.slice(0, length))).toEqual(DAMAGED);
  for (let at = 0; at < box.length; at++) {
    const altered = box.slice();
    altered[at] = (altered[at] ?? 0) ^ 128;
    expect(await vault.entry.open(altered)).toEqual(DAMAGED);
  }
  const notText = await sealBox(await localKey(secret, "log"), Uint8Array.of(0xff), new TextEncoder().encode("log"));
  expect(await vault.entry.open(notText)).toEqual(DAMAGED);
});
