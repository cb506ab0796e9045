import { parseSpaceId } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import document from "../../../../../docs/protocol.md?raw";
import { deviceKeysOf } from "../../devices/own.ts";
import { fixedDevice } from "../../testing/fixed-devices.ts";
import { value } from "../../testing/world.ts";
import { type BookNote, type DeviceNote, writeNote } from "./notes.ts";

const printed = Object.fromEntries(
  [...document.matchAll(/^(ours\.[A-Za-z0-9]+) = (.*(?:\n {2}.*)*)/gm)].map(([, name = "", text = ""]) => [
    name,
    text.replaceAll(/\n {2}/g, ""),
  ]),
);

async function written(note: BookNote | DeviceNote): Promise<string> {
  const [operation] = await writeNote(await fixedDevice(0x10, 0x80, 0xa0), note);
  return operation !== undefined && "value" in operation ? `${operation.id} ${String(operation.value)}` : "";
}

test("what devices tell each other of what is shared is as the document says", async () => {
  const space = value(parseSpaceId("8PHy8_T19vf4-fr7_P3-_w"));
  const keys = deviceKeysOf(await fixedDevice(0x30, 0x60, 0xc0));
  expect(printed).toEqual({
    "ours.book": await written({ what: "book", space, member: "b", genesis: "00".repeat(32), over: false }),
    "ours.device": await written({ what: "device", space, keys, at: 2 }),
  });
});
