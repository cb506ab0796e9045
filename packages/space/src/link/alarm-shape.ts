import { type DeviceId, parseDeviceId, parseRoundId, type RoundId } from "@counterpoint/kernel";
import * as v from "valibot";
import { ROUND_FAULTS } from "../exchange/fault.ts";
import type { Alarm } from "./alarm.ts";

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const device = v.custom<DeviceId>((id) => typeof id === "string" && parseDeviceId(id).ok);
const round = v.custom<RoundId>((id) => typeof id === "string" && parseRoundId(id).ok);

/** As alarms lie on the disk. */
export const alarmShape: v.GenericSchema<unknown, Alarm> = v.variant("kind", [
  v.object({ kind: v.picklist(["chain-forked", "chain-forged"]), at: whole }),
  v.object({ kind: v.literal("rolled-back"), what: v.picklist(["chain", "log"]), had: whole, has: whole }),
  v.object({ kind: v.literal("log-forked"), device, seq: whole }),
  v.object({ kind: v.literal("log-changed"), seq: whole }),
  v.object({ kind: v.picklist(["withheld", "device-forked", "after-removal", "backdated"]), device, devSeq: whole }),
  v.object({ kind: v.literal("forged"), device: v.nullable(device), why: v.string(), hash: v.string() }),
  v.object({ kind: v.literal("wrong-epoch-secret"), epoch: whole }),
  v.object({ kind: v.literal("round"), round, why: v.picklist(ROUND_FAULTS) }),
]);
