/** Logs as years and several versions might leave them: for the tests of backups. */
import { type DeviceId, newDeviceId, newOpId, type OpId, seededChance } from "@counterpoint/kernel";
import { encodeBatch, type Json, type Operation } from "@counterpoint/records";
import fc from "fast-check";
import { START_MS } from "../testing/world.ts";

const chance = seededChance(11);
const DEVICES: readonly DeviceId[] = [newDeviceId(chance), newDeviceId(chance), newDeviceId(chance)];
const OPS: readonly OpId[] = Array.from({ length: 64 }, () => newOpId(chance));
const deviceAt = (n: number): DeviceId => DEVICES[n % DEVICES.length] ?? newDeviceId(chance);
const opAt = (n: number): OpId => OPS[n % OPS.length] ?? newOpId(chance);

const leaf = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom<Json[]>("", "walked\nhome", "\u2028", "\ud800", "```json", null, true, false, 0, -1, 7, 1.5e300),
);
const anyValue: fc.Arbitrary<Json> = fc.oneof(
  leaf,
  fc.array(leaf, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom("text", "__proto__", "2", "1", "b", ""), leaf, { maxKeys: 3 }),
);

/** Known kinds and unknown ones, later versions, removals, and names that trip programs up. */
const anyOperation: fc.Arbitrary<Operation> = fc.record({
  kind: fc.constantFrom("day", "day", "note", "fromTheFuture", "__proto__"),
  version: fc.constantFrom(1, 1, 1, 2, 65_535),
  id: fc.constantFrom("2026-11-23", "2026-11-24", "2024-02-29", "n", "", "__proto__"),
  field: fc.constantFrom("text", "mood", "colour", "_deleted", "_deleted", "1", "__proto__"),
  value: anyValue,
});

const anyBatch = fc.record({
  ms: fc.oneof(
    fc.nat({ max: 1_000_000 }).map((n) => START_MS - n),
    fc.constantFrom(0, 2 ** 48 - 1),
  ),
  counter: fc.constantFrom(0, 1, 65_535),
  device: fc.nat(2),
  operations: fc.array(anyOperation, { maxLength: 6 }),
  voids: fc.array(fc.nat(63), { maxLength: 2 }),
  /** As this version writes it, or as later ones may. */
  as: fc.constantFrom("written", "written", "written", "newer", "with-more"),
});

/** The texts of a log in the order it was met, every batch with an id of its own. */
export const anyLog: fc.Arbitrary<readonly string[]> = fc.array(anyBatch, { maxLength: 14 }).map((batches) =>
  batches.map(({ ms, counter, device, operations, voids, as }, n) => {
    const stamp = { ms, counter, device: deviceAt(device), op: opAt(n) };
    const text = encodeBatch({ stamp, operations, voids: voids.map(opAt) });
    if (as === "newer") return text.replace('{"v":1', '{"v":2');
    return as === "with-more" ? text.replace(/\}$/, ',"later":[1]}') : text;
  }),
);
