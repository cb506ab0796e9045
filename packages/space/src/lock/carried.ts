/**
 * What a change of the lock still has to do in the profiles that the person shares, kept in their own book by the very
 * write that gives that one its new lock: for each, its keyring as it was, under what opens from then on. So whatever is
 * cut off, what opens the own book opens the others too.
 */
import { fromBase64Url, ok, type Result, toBase64Url } from "@counterpoint/kernel";
import * as v from "valibot";
import type { Bytes, Storage, StorageError } from "../storage/port.ts";

export const CARRIED = "carried";

/** By the name of the profile. */
export type Carried = ReadonlyMap<string, Bytes>;

const shape = v.object({ v: v.literal(1), keyrings: v.array(v.tuple([v.string(), v.string()])) });

/** Each keyring is sealed already. */
export const encodeCarried = (carried: Carried): Bytes =>
  new TextEncoder().encode(
    JSON.stringify({ v: 1, keyrings: [...carried].map(([name, keyring]) => [name, toBase64Url(keyring)]) }),
  );

/** What cannot be read is as good as nothing: no keyring in it would open anything. */
export async function readCarried(storage: Pick<Storage, "value">): Promise<Result<Carried, StorageError>> {
  const bytes = await storage.value(CARRIED);
  if (!bytes.ok) return bytes;
  const text = bytes.value instanceof Uint8Array ? new TextDecoder().decode(bytes.value) : "";
  const kept = v.safeParse(v.pipe(v.string(), v.parseJson(), shape), text);
  return ok(new Map(kept.success ? kept.output.keyrings.flatMap(keyringOf) : []));
}

function keyringOf([name, text]: readonly [string, string]): readonly (readonly [string, Bytes])[] {
  const keyring = fromBase64Url(text);
  return keyring.ok ? [[name, keyring.value]] : [];
}
