import { type DeviceId, parseDeviceId } from "@counterpoint/kernel";
import { defineKind, type KindOf, type Operation, set } from "@counterpoint/records";
import * as v from "valibot";

/** What a screen has room for, in UTF-16 units. */
export const DEVICE_NAME_LENGTH = 40;

interface DeviceNameFields {
  readonly name: string;
}

/**
 * What a person calls one of their devices: a record of the book, so it travels sealed as everything they write, and the
 * place that passes it on never learns it. The id is the device's. Any of a person's devices may name any other.
 */
export const deviceNameKind: KindOf<DeviceNameFields, DeviceId> = defineKind({
  name: "device",
  version: 1,
  writers: "author",
  id: v.custom<DeviceId>((id) => typeof id === "string" && parseDeviceId(id).ok),
  fields: { name: v.pipe(v.string(), v.minLength(1), v.maxLength(DEVICE_NAME_LENGTH)) },
});

/** Blanks at the ends and in rows are no part of a name; nothing is written where no name is left. */
export function nameDevice(device: DeviceId, name: string): readonly Operation[] {
  const tidy = name.replaceAll(/\s+/gu, " ").trim().slice(0, DEVICE_NAME_LENGTH).trim();
  return tidy === "" ? [] : set(deviceNameKind, device, { name: tidy });
}
