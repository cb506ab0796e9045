import { verify } from "@counterpoint/crypto";
import { err, ok, type Result } from "@counterpoint/kernel";
import { judgeUnnumbered } from "@counterpoint/membership";
import { SEALED_LABEL, type SealedRecord } from "@counterpoint/wire";
import type { Ground } from "../link/ground.ts";
import type { Held } from "../link/held.ts";
import type { RecordEntry } from "./entry.ts";

export type UnfitRecord =
  | { readonly kind: "bad"; readonly why: "forged" }
  /** By a device that was none any more. */
  | { readonly kind: "void" }
  | { readonly kind: "waits"; readonly why: "head" | "epoch" };

/** Whether a device of the member it names has signed it, and the chain lets it count. */
export async function authenticateRecord(
  ground: Pick<Ground, "space" | "shelf">,
  { membership, keys }: Pick<Held, "membership" | "keys">,
  { signed: { record, signed, signature } }: RecordEntry,
): Promise<Result<SealedRecord, UnfitRecord>> {
  if (record.space !== ground.space) return err(FORGED);
  if (membership === null) return err({ kind: "waits", why: "head" });
  const device = membership.devices.get(record.device);
  if (device !== undefined) {
    const key = await ground.shelf.verifying(device.signing);
    if (key === undefined || !(await verify(key, SEALED_LABEL, signed, signature))) return err(FORGED);
    if (device.member !== record.member) return err(FORGED);
  }
  const verdict = judgeUnnumbered(membership, record);
  if (verdict.kind === "unknown-head") return err({ kind: "waits", why: "head" });
  if (verdict.kind === "void") {
    const isByOneWhoWas = verdict.why === "outranked" || verdict.why === "removed" || verdict.why === "dissolved";
    return err(isByOneWhoWas ? { kind: "void" } : FORGED);
  }
  return record.epoch in keys.epochs ? ok(record) : err({ kind: "waits", why: "epoch" });
}

const FORGED: UnfitRecord = { kind: "bad", why: "forged" };
