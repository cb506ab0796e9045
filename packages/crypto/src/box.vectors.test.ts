import { fromHex } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import raw from "../vectors/wycheproof-aes_gcm.json?raw";
import { openBox, sealBox } from "./box.ts";
import { importBoxKey } from "./box-key.ts";
import { concat } from "./bytes.ts";

interface Vector {
  readonly tcId: number;
  readonly key: string;
  readonly iv: string;
  readonly aad: string;
  readonly msg: string;
  readonly ct: string;
  readonly tag: string;
  readonly result: "valid" | "invalid";
}

interface File {
  readonly numberOfTests: number;
  readonly testGroups: readonly {
    readonly keySize: number;
    readonly ivSize: number;
    readonly tests: readonly Vector[];
  }[];
}

const file: File = JSON.parse(raw);
const hex = (text: string): Uint8Array<ArrayBuffer> => fromHex(text);

const groups = file.testGroups.map((group) => ({ ...group, ours: group.keySize === 256 && group.ivSize === 96 }));
const ours = groups.filter((group) => group.ours).flatMap((group) => group.tests);
const valid = ours.filter((vector) => vector.result === "valid");

test("every vector of the file is run below", () => {
  expect(file.numberOfTests).toBe(316);
  expect(groups.flatMap((group) => group.tests)).toHaveLength(316);
  expect(ours.length).toBeGreaterThan(60);
});

test("a valid vector is sealed to the same bytes, and opens", async () => {
  for (const { tcId, key, iv, aad, msg, ct, tag } of valid) {
    const boxKey = await importBoxKey(hex(key));
    const box = hex(iv + ct + tag);
    expect(await sealBox(boxKey, hex(msg), hex(aad), hex(iv)), `tcId ${tcId}`).toEqual(box);
    expect(await openBox(boxKey, box, hex(aad)), `tcId ${tcId}`).toEqual({ ok: true, value: hex(msg) });
  }
});

test("hold:H7 an invalid vector does not open", async () => {
  for (const { tcId, key, iv, aad, ct, tag } of ours.filter((vector) => vector.result === "invalid")) {
    const opened = await openBox(await importBoxKey(hex(key)), hex(iv + ct + tag), hex(aad));
    expect(opened, `tcId ${tcId}`).toEqual({ ok: false, error: "not-authentic" });
  }
});

test("hold:H7 a valid vector does not open once cut, lengthened or under other additional data", async () => {
  for (const { tcId, key, iv, aad, ct, tag } of valid) {
    const boxKey = await importBoxKey(hex(key));
    const box = hex(iv + ct + tag);
    const changed = [
      openBox(boxKey, box.subarray(0, -1), hex(aad)),
      openBox(boxKey, concat([box, Uint8Array.of(0)]), hex(aad)),
      openBox(boxKey, box, hex(`${aad}00`)),
    ];
    for (const opened of await Promise.all(changed)) expect(opened.ok, `tcId ${tcId}`).toBe(false);
  }
});

test("keys and nonces of other sizes are refused as mistakes", async () => {
  const key = await importBoxKey(new Uint8Array(32));
  for (const group of groups.filter(({ ours }) => !ours)) {
    for (const vector of group.tests) {
      const attempt =
        group.keySize === 256
          ? sealBox(key, hex(vector.msg), hex(vector.aad), hex(vector.iv))
          : importBoxKey(hex(vector.key));
      await expect(attempt, `tcId ${vector.tcId}`).rejects.toThrow();
    }
  }
});
