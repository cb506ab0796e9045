import { newDeviceId, seededChance } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import { openBox, sealBox } from "./box.ts";
import { type BoxKey, deriveBoxKey, envelopeKey, localKey, newDeviceBoxKey, parseBoxKey } from "./box-key.ts";
import { newSecret } from "./secret.ts";

const nothing = new Uint8Array();

/** Two keys are the same where one opens what the other sealed. */
async function same(one: BoxKey, other: BoxKey): Promise<boolean> {
  return (await openBox(other, await sealBox(one, Uint8Array.of(1), nothing), nothing)).ok;
}

test("the same secret, label and context give the same key; any other gives another", async () => {
  const secret = newSecret();
  const key = await deriveBoxKey(secret, "files", Uint8Array.of(1));
  expect(await same(key, await deriveBoxKey(secret, "files", Uint8Array.of(1)))).toBe(true);
  expect(await same(key, await deriveBoxKey(secret, "files", Uint8Array.of(2)))).toBe(false);
  expect(await same(key, await deriveBoxKey(secret, "file", Uint8Array.of(1)))).toBe(false);
  expect(await same(key, await deriveBoxKey(newSecret(), "files", Uint8Array.of(1)))).toBe(false);
});

test("two devices of one epoch, and two epochs of one device, never seal under the same key", async () => {
  const chance = seededChance(1);
  const [one, two] = [newDeviceId(chance), newDeviceId(chance)];
  const [first, second] = [newSecret(), newSecret()];
  const key = await envelopeKey(first, one);
  expect(await same(key, await envelopeKey(first, one))).toBe(true);
  expect(await same(key, await envelopeKey(first, two))).toBe(false);
  expect(await same(key, await envelopeKey(second, one))).toBe(false);
});

test("log, chunks and manifest lie under keys of their own", async () => {
  const local = newSecret();
  const [log, chunk, manifest] = [
    await localKey(local, "log"),
    await localKey(local, "chunk"),
    await localKey(local, "manifest"),
  ];
  expect([await same(log, chunk), await same(chunk, manifest), await same(manifest, log)]).toEqual([
    false,
    false,
    false,
  ]);
});

test("a label that could run over into its context is refused as a mistake", async () => {
  await expect(deriveBoxKey(newSecret(), "op|", nothing)).rejects.toThrow(RangeError);
  await expect(deriveBoxKey(newSecret(), "", nothing)).rejects.toThrow(RangeError);
});

test("no script can read the bytes of a box key", async () => {
  for (const key of [await newDeviceBoxKey(), await localKey(newSecret(), "log")]) {
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey("raw", key)).rejects.toThrow();
  }
});

test("hold:H7 what comes out of storage is a box key or is refused", async () => {
  const key = await newDeviceBoxKey();
  expect(parseBoxKey(structuredClone(key)).ok).toBe(true);
  const readable = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, true, ["encrypt", "decrypt"]);
  const small = await crypto.subtle.generateKey({ name: "AES-GCM", length: 128 }, false, ["encrypt", "decrypt"]);
  const oneWay = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt"]);
  for (const other of [undefined, null, "key", {}, new Uint8Array(32), readable, small, oneWay]) {
    expect(parseBoxKey(other)).toEqual({ ok: false, error: "not-a-box-key" });
  }
});
