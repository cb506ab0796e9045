import { err, type Member, ok, type Result } from "@counterpoint/kernel";
import type { Bytes, Storage, StorageError } from "./storage/port.ts";
import type { Vault } from "./vault.ts";

/** Under which name it lies, sealed, who this profile is in its space; nothing lies there where it is one person's. */
export const WHO = "who";

export interface Who {
  readonly member: Member;
  /** How many people the space has, once and for all. */
  readonly members: 1 | 2;
}

/** In a space of one's own. */
const ALONE: Who = { member: "a", members: 1 };

const TEXTS: Readonly<Record<Member, string>> = { a: "a of 2", b: "b of 2" };

/** Of two; alone there is nothing to keep. */
export const sealWho = ({ who }: Pick<Vault, "who">, member: Member): Promise<Bytes> => who.seal(TEXTS[member]);

/** What cannot be read is no reason to take a guess: everything would be written under the wrong name. */
export async function readWho(
  storage: Pick<Storage, "value">,
  vault: Pick<Vault, "who">,
): Promise<Result<Who, StorageError>> {
  const box = await storage.value(WHO);
  if (!box.ok) return box;
  if (box.value === undefined) return ok(ALONE);
  const text = box.value instanceof Uint8Array ? await vault.who.open(box.value) : err("damaged");
  if (text.ok && text.value === TEXTS.a) return ok({ member: "a", members: 2 });
  if (text.ok && text.value === TEXTS.b) return ok({ member: "b", members: 2 });
  return err({ kind: "unavailable", detail: "whose profile this is cannot be read" });
}
