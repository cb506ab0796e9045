import type { DeviceId, OpId } from "@counterpoint/kernel";
import type { Json } from "./json.ts";

/** The same texts that `parseOpId` takes, without making the bytes: a log holds tens of thousands of ids. */
const ID = /^[A-Za-z0-9_-]{21}[AQgw]$/;

export const isOpId = (value: Json | undefined): value is OpId => typeof value === "string" && ID.test(value);

export const isDeviceId = (value: Json | undefined): value is DeviceId => typeof value === "string" && ID.test(value);
