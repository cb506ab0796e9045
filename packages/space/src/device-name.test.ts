import { type DeviceId, newDeviceId, newOpId, seededChance } from "@counterpoint/kernel";
import { apply, type Batch, createIndex, createSchema, get, type Operation } from "@counterpoint/records";
import { describe, expect, test } from "vitest";
import { DEVICE_NAME_LENGTH, deviceNameKind, nameDevice } from "./device-name.ts";

const chance = seededChance(4);
const PHONE = newDeviceId(chance);
const TABLET = newDeviceId(chance);
const NOW = Date.UTC(2026, 10, 26);
const SCHEMA = createSchema([deviceNameKind]);

const batch = (operations: readonly Operation[], minute: number, device: DeviceId): Batch => ({
  stamp: { ms: NOW + minute * 60_000, counter: 0, device, op: newOpId(chance) },
  operations,
  voids: [],
});

function shown(batches: readonly Batch[], device: DeviceId): string | undefined {
  const index = createIndex(SCHEMA);
  for (const one of batches) apply(index, one, "a", NOW + 86_400_000);
  return get(index, deviceNameKind, "a", device)?.fields.name;
}

describe("the name of a device", () => {
  test("is given from any device of the person, and the later one holds, in whatever order they come", () => {
    const byItself = batch(nameDevice(PHONE, "Phone"), 0, PHONE);
    const byTheOther = batch(nameDevice(PHONE, "The old one"), 5, TABLET);
    for (const both of [
      [byItself, byTheOther],
      [byTheOther, byItself],
    ]) {
      expect(shown(both, PHONE)).toBe("The old one");
      expect(shown(both, TABLET)).toBeUndefined();
    }
  });

  test.each([
    ["  Phone \n", "Phone"],
    ["In  the\tkitchen", "In the kitchen"],
    [`${"a".repeat(DEVICE_NAME_LENGTH - 1)} bcd`, "a".repeat(DEVICE_NAME_LENGTH - 1)],
  ])("%j is kept as %j", (given, kept) => {
    expect(shown([batch(nameDevice(PHONE, given), 0, PHONE)], PHONE)).toBe(kept);
  });

  test.each(["", "   ", "\n"])("%j is no name, and nothing is written", (given) => {
    expect(nameDevice(PHONE, given)).toEqual([]);
  });

  test("one that is longer than any screen has room for, or is none, is not taken from another device", () => {
    for (const name of ["x".repeat(DEVICE_NAME_LENGTH + 1), "", 7]) {
      const [operation] = nameDevice(PHONE, "Phone");
      if (operation === undefined) throw new Error("a name writes something");
      expect(shown([batch([{ ...operation, value: name }], 0, TABLET)], PHONE)).toBeUndefined();
    }
  });
});
