import { checks, openLocator, type RecoverySecret, recoveryLocator, sealLocator, sign } from "@counterpoint/crypto";
import { err, ok, type Result, type SpaceId } from "@counterpoint/kernel";
import { locatorContent } from "@counterpoint/wire";
import { sameBytes } from "../storage/same-bytes.ts";
import type { Conversation } from "../sync/conversation.ts";
import { type AskError, ask } from "./ask.ts";

/** The person's list as it lies at the relay. Version 0: there is none. */
export interface Listed {
  readonly version: number;
  readonly spaces: readonly SpaceId[];
}

/** Found by words and passphrase together; what is not signed and sealed by what follows from them is `altered`. */
export async function readLocator(line: Conversation, secret: RecoverySecret): Promise<Result<Listed, AskError>> {
  const locator = await recoveryLocator(secret);
  const said = await ask(line, { type: "read-locator", id: locator.id }, "locator");
  if (!said.ok) {
    const none = said.error.kind === "refused" && said.error.why === "no-locator";
    return none ? ok({ version: 0, spaces: [] }) : said;
  }
  const { key, version, signature } = said.value;
  const box = said.value.box.slice();
  const { publicKey } = locator.signing;
  const signed = await checks.verify(publicKey, "locator", locatorContent(locator.id, version, box), signature.slice());
  if (!signed || !sameBytes(key, publicKey)) return err({ kind: "altered" });
  const spaces = await openLocator(locator, version, box);
  if (spaces.ok) return ok({ version, spaces: spaces.value });
  return err({ kind: spaces.error === "newer" ? "newer" : "altered" });
}

/** Writes the list anew, as the next version of what lies there; nothing where it is the same. */
export async function writeLocator(
  line: Conversation,
  secret: RecoverySecret,
  change: (spaces: readonly SpaceId[]) => readonly SpaceId[],
): Promise<Result<void, AskError>> {
  const before = await readLocator(line, secret);
  if (!before.ok) return before;
  const spaces = change(before.value.spaces);
  if (sameList(spaces, before.value.spaces)) return ok(undefined);
  const [locator, version] = [await recoveryLocator(secret), before.value.version + 1];
  const box = await sealLocator(locator, version, spaces);
  const signature = await sign(locator.signing.privateKey, "locator", locatorContent(locator.id, version, box));
  const key = locator.signing.publicKey;
  const put = await ask(line, { type: "put-locator", id: locator.id, key, version, box, signature }, "done");
  return put.ok ? ok(undefined) : put;
}

const sameList = (one: readonly SpaceId[], other: readonly SpaceId[]): boolean => one.join() === other.join();
