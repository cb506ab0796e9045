import { toHex } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import { announcementContent } from "./announcement.ts";
import { announcedDevice, ascending, space } from "./samples.acceptance.ts";

test("names the space, the device and both of its keys, in this order", () => {
  expect(toHex(announcementContent(space, announcedDevice))).toBe(
    toHex(Uint8Array.of(...ascending(0, 16), ...ascending(0x10, 16), ...ascending(0x20, 32), ...ascending(0x40, 32))),
  );
});

test("is another for any other key, so that nobody waits for one device and adds another", () => {
  const other = { ...announcedDevice, agreement: ascending(0x41, 32) };
  expect(toHex(announcementContent(space, other))).not.toBe(toHex(announcementContent(space, announcedDevice)));
});

test("keys of another length are a mistake", () => {
  expect(() => announcementContent(space, { ...announcedDevice, signing: ascending(0, 31) })).toThrow(RangeError);
});
