import { ok, type Result } from "@counterpoint/kernel";
import type { Bytes, StorageError } from "../storage/port.ts";
import type { Link } from "./port.ts";

/** Handed to the link together. */
const AT_ONCE = { envelopes: 256, bytes: 4 * 1024 * 1024 };

/** Takes envelopes in as they come, in portions. Resolves with how many were not here before. */
export async function takeAll<E>(
  link: Pick<Link, "takeLoose">,
  envelopes: AsyncIterable<Result<Bytes, E>>,
): Promise<Result<number, E | StorageError>> {
  let waiting: Bytes[] = [];
  let length = 0;
  let fresh = 0;
  const handOn = async (): Promise<Result<void, StorageError>> => {
    const taken = await link.takeLoose(waiting);
    [waiting, length] = [[], 0];
    if (!taken.ok) return taken;
    fresh += taken.value;
    return ok(undefined);
  };
  for await (const envelope of envelopes) {
    if (!envelope.ok) return envelope;
    waiting.push(envelope.value);
    length += envelope.value.length;
    if (waiting.length < AT_ONCE.envelopes && length < AT_ONCE.bytes) continue;
    const taken = await handOn();
    if (!taken.ok) return taken;
  }
  const taken = await handOn();
  return taken.ok ? ok(fresh) : taken;
}
