import { ok, type Result } from "@counterpoint/kernel";
import type { Bytes, StorageError } from "../storage/port.ts";
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
  for await (const page of readAll((after, limit) => ground.storage.journal(after, limit))) {
    if (!page.ok) return yield page;
    for (const { bytes } of page.value) yield ok(bytes);
  }
  for (const devSeq of waiting.value) {
    const bytes = await ground.storage.value(sealedName(devSeq));
    if (!bytes.ok) return yield bytes;
    if (bytes.value instanceof Uint8Array) yield ok(bytes.value);
  }
}
