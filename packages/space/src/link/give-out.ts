import { ok, type Result } from "@counterpoint/kernel";
import { decodeHeader, HEADER_BYTES } from "@counterpoint/wire";
import type { Bytes, Position, StorageError } from "../storage/port.ts";
import type { Ground } from "./ground.ts";
import { sealedName } from "./names.ts";
import { readAll } from "./read-all.ts";
import { sealNext } from "./seal.ts";
import { nothing, type Steps } from "./steps.ts";

/** Every envelope that counts here, for a file. */
export async function* giveOut(ground: Ground, steps: Steps): AsyncGenerator<Result<Bytes, StorageError>> {
  for (let sealing = true; sealing; ) {
    const sealed = await steps.take<boolean>(async (held) => {
      const next = await sealNext(ground, held);
      if (!next.ok) return next;
      return next.value === undefined ? nothing(held, false) : ok({ ...next.value, value: true });
    });
    if (!sealed.ok) return yield sealed;
    sealing = sealed.value;
  }
  const waiting = await steps.take(async (held) =>
    nothing(
      held,
      held.state.pending.map(({ devSeq }) => devSeq),
    ),
  );
  if (!waiting.ok) return yield waiting;
  const journal = (after: Position) => readAll((behind, limit) => ground.storage.journal(behind, limit), after);
  let upTo: Position = 0;
  for await (const page of journal(upTo)) {
    if (!page.ok) return yield page;
    for (const { bytes } of page.value) yield ok(bytes);
    upTo = page.value.at(-1)?.position ?? upTo;
  }
  const given = new Set<number>();
  for (const devSeq of waiting.value) {
    const bytes = await ground.storage.value(sealedName(devSeq));
    if (!bytes.ok) return yield bytes;
    if (!(bytes.value instanceof Uint8Array)) continue;
    yield ok(bytes.value);
    given.add(devSeq);
  }
  // What a relay has taken meanwhile lies in the journal now, with what else came.
  for await (const page of journal(upTo)) {
    if (!page.ok) return yield page;
    for (const { bytes } of page.value) if (!isOneOf(given, bytes, ground)) yield ok(bytes);
  }
}

/** Whether this is one of this device's own, by their numbers. */
function isOneOf(own: ReadonlySet<number>, bytes: Bytes, { device }: Ground): boolean {
  const header = decodeHeader(bytes.slice(0, HEADER_BYTES));
  return header.ok && header.value.device === device && own.has(header.value.devSeq);
}
