/**
 * Which spaces were about to get another member key, kept until the lock or the words here have changed too. A space whose
 * key is neither the former nor the next one has rested on the words of another device all along; if it is one of these, it
 * rests on those of a change that was cut off.
 */
import { type BoxKey, deriveBoxKey, openBox, type Secret, sealBox } from "@counterpoint/crypto";
import { ok, parseSpaceId, type Result, type SpaceId } from "@counterpoint/kernel";
import * as v from "valibot";
import type { Door } from "../space.ts";
import type { StorageError } from "../storage/port.ts";
import { openOwn } from "./own.ts";

export const RENEWING = "renewing";

const shape = v.object({ v: v.literal(1), spaces: v.array(v.string()) });

/** None where nothing was cut off. */
export async function readRenewing(door: Door): Promise<Result<readonly SpaceId[], StorageError>> {
  const [box, own] = [await door.storage.value(RENEWING), await openOwn(door)];
  if (!box.ok) return box;
  if (!own.ok) return own;
  if (!(box.value instanceof Uint8Array)) return ok([]);
  const opened = await openBox(await keyOf(own.value.ring.local), box.value, AAD);
  const text = opened.ok ? new TextDecoder().decode(opened.value) : "";
  const kept = v.safeParse(v.pipe(v.string(), v.parseJson(), shape), text);
  return ok(kept.success ? kept.output.spaces.flatMap(spaceOf) : []);
}

export async function keepRenewing(door: Door, spaces: readonly SpaceId[]): Promise<Result<void, StorageError>> {
  return door.storage.whenFree(async () => {
    const own = await openOwn(door);
    if (!own.ok) return own;
    const text = JSON.stringify({ v: 1, spaces });
    const box = await sealBox(await keyOf(own.value.ring.local), utf8.encode(text), AAD);
    const written = await door.storage.write({ set: new Map([[RENEWING, box]]) });
    return written.ok ? ok(undefined) : written;
  });
}

/** The words here are the new ones now. A lock that changes does it by itself. */
export async function forgetRenewing({ storage }: Pick<Door, "storage">): Promise<Result<void, StorageError>> {
  const written = await storage.write({ unset: [RENEWING] });
  return written.ok ? ok(undefined) : written;
}

function spaceOf(text: string): readonly SpaceId[] {
  const space = parseSpaceId(text);
  return space.ok ? [space.value] : [];
}

const utf8 = new TextEncoder();
const AAD = utf8.encode("renewing");

const keyOf = (local: Secret): Promise<BoxKey> => deriveBoxKey(local, "renewing", new Uint8Array());
