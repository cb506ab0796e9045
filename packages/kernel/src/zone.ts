import type { Brand } from "./brand.ts";
import { err, ok, type Result } from "./result.ts";

/** An IANA time zone such as `Europe/Lisbon`, known to this platform; on newer ones also an offset such as `+01:00`. */
export type ZoneId = Brand<string, "ZoneId">;

export function parseZone(text: string): Result<ZoneId, "unknown-zone"> {
  try {
    return ok(new Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions().timeZone as ZoneId);
  } catch {
    return err("unknown-zone");
  }
}

export const UTC: ZoneId = "UTC" as ZoneId;
